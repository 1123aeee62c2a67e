package org.modellineage.picture.svg;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of limited width, and shortens the rest with an ellipsis. */
final class TextLines {

    private static final String ELLIPSIS = "…";
    /** Characters after which a name may continue on the next line. */
    private static final String BREAKS = " -_/.,:";

    private final TextWidth font;
    private final double size;
    private final double room;
    private final List<String> lines = new ArrayList<>();

    private TextLines(TextWidth font, double size, double room) {
        this.font = font;
        this.size = size;
        this.room = room;
    }

    /** Lines of a font size, each at most as wide as the room; none for empty text. */
    static List<String> of(String text, TextWidth font, double size, double room, int most) {
        TextLines wrapping = new TextLines(font, size, room);
        text.strip().lines().forEach(wrapping::wrap);
        List<String> lines = wrapping.lines;
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, wrapping.shortened(kept.get(most - 1)));
        return kept;
    }

    private void wrap(String text) {
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from);
            lines.add(text.substring(from, to).strip());
            from = to;
        }
    }

    /**
     * The end of the line that begins at an index: the last break that fits, or a place inside a word that is too long.
     */
    private int end(String text, int from) {
        int best = from;
        int at = from;
        while (at < text.length()) {
            int next = text.offsetByCodePoints(at, 1);
            if (at > from && font.of(text.substring(from, next).stripTrailing(), size) > room) {
                return best > from ? best : at;
            }
            at = next;
            if (mayBreak(text, at)) {
                best = at;
            }
        }
        return at;
    }

    private static boolean mayBreak(String text, int at) {
        char before = text.charAt(at - 1);
        boolean number = at < text.length() && Character.isDigit(text.charAt(at)) && (before == '.' || before == ',');
        boolean separates = at < text.length() && text.charAt(at) == '·';
        return (BREAKS.indexOf(before) >= 0 && !number && !separates)
                || Character.isIdeographic(text.codePointBefore(at));
    }

    private String shortened(String line) {
        String text = line;
        while (!text.isEmpty() && font.of(text + ELLIPSIS, size) > room) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
        }
        return text.stripTrailing() + ELLIPSIS;
    }
}
