package org.modellineage.render.terminal;

/**
 * Walks through the lines that text takes in columns of a terminal: broken at spaces, and inside a word only when the
 * word alone is too long, then after a hyphen or the like where one is near the end.
 */
final class Wrapping {

    private static final String BREAK_AFTER = "-/_,;:.?&=";

    /** A character that may end a line but not begin one. */
    private static final String SEPARATOR = "·";

    private final String text;
    private final int later;
    private int available;
    private int begin;
    private int end;
    private int next;
    private boolean started;

    /**
     * Begins before the first line.
     *
     * @param first columns of the first line; 0 or less for no limit
     * @param later columns of every other line; 0 or less for no limit
     */
    Wrapping(String text, int first, int later) {
        this.text = text;
        this.available = first;
        this.later = later;
    }

    /** Goes to the next line; there is always a first one, which is empty for empty text. */
    boolean next() {
        if (started) {
            available = later;
            if (next >= text.length()) {
                return false;
            }
        }
        started = true;
        begin = next;
        find();
        return true;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    private void find() {
        int width = 0;
        int space = -1;
        int soft = -1;
        int at = begin;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            width += DisplayWidth.of(codePoint);
            if (codePoint == ' ' && !text.startsWith(SEPARATOR, at + 1)) {
                space = at;
            } else if (available > 0 && width > available && at > begin && codePoint != ' ') {
                breakAt(at, space, soft);
                return;
            }
            at += Character.charCount(codePoint);
            if (BREAK_AFTER.indexOf(codePoint) >= 0 && width * 2 > available) {
                soft = at;
            }
        }
        end = trimmed(text.length());
        next = text.length();
    }

    private void breakAt(int tooFar, int space, int soft) {
        if (space > begin) {
            end = trimmed(space);
            next = space;
        } else {
            end = soft > begin ? soft : beforeMarks(tooFar);
            next = end;
        }
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
    }

    /** The end of the line without the spaces before it. */
    private int trimmed(int to) {
        int last = to;
        while (last > begin && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    /** A place before {@code at} that does not part a joined sequence, where there is one. */
    private int beforeMarks(int at) {
        int place = at;
        while (place > begin && text.codePointBefore(place) == 0x200D) {
            place--;
            if (place > begin) {
                place = text.offsetByCodePoints(place, -1);
            }
        }
        return place > begin ? place : at;
    }
}
