package org.modellineage.picture;

import java.util.Locale;

/** Text from the data as one line of a picture, with hidden and control characters spelled out. */
public final class VisibleText {

    /** Longer texts are broken data, and would not fit into a picture. */
    private static final int LONGEST = 200;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private VisibleText() {}

    /**
     * The text with line breaks and runs of spaces as one space, hidden characters as in {@code <U+202E>}, shortened if
     * long.
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder();
        int length = 0;
        boolean gap = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
                gap = !line.isEmpty();
                continue;
            }
            if (length == LONGEST) {
                return line.append('…').toString();
            }
            line.append(gap ? " " : "");
            gap = false;
            length++;
            if (isHidden(c)) {
                line.append(String.format(Locale.ROOT, "<U+%04X>", c));
            } else {
                line.appendCodePoint(c);
            }
        }
        return line.toString();
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            // the joiners shape Persian, the Indic scripts and emoji
            case Character.FORMAT -> codePoint != ZERO_WIDTH_JOINER && codePoint != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }
}
