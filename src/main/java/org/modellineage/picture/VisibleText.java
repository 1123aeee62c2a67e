package org.modellineage.picture;

import java.util.Locale;

/** Text from the data as one line of a picture, none of which can act: only what can be seen is left in it. */
public final class VisibleText {

    /** Longer texts are ends of something broken, and would push the rest out of the picture. */
    private static final int LONGEST = 200;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private VisibleText() {}

    /** The text with breaks and runs of spaces as one space, what is invisible spelled out as in {@code <U+202E>}, and a long end cut off. */
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
            if (acts(c)) {
                line.append(String.format(Locale.ROOT, "<U+%04X>", c));
            } else {
                line.appendCodePoint(c);
            }
        }
        return line.toString();
    }

    private static boolean acts(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            // the joiners shape Persian, the Indic scripts and emoji
            case Character.FORMAT -> codePoint != ZERO_WIDTH_JOINER && codePoint != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }
}
