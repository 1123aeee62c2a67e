package org.modellineage.render;

import java.util.Locale;

/**
 * Makes text from the data safe to print on one line: a name may hold terminal escapes, line breaks or marks that turn
 * the reading direction, and none of them may act on the reader's terminal.
 */
public final class HarmlessText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private HarmlessText() {}

    /** The text with breaks and tabs as spaces and everything else that is invisible or acts spelled out, as in {@code <U+202E>}. */
    public static String of(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c > '~') {
                return spelledOut(text, at);
            }
        }
        return text;
    }

    /** Whether a code point acts on a terminal, or hides there, instead of showing something. */
    public static boolean acts(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // the joiners shape Persian, the Indic scripts and emoji
            case Character.FORMAT -> codePoint != ZERO_WIDTH_JOINER && codePoint != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }

    private static String spelledOut(String text, int from) {
        StringBuilder safe = new StringBuilder(text.length() + 8).append(text, 0, from);
        for (int at = from; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (!acts(codePoint)) {
                safe.appendCodePoint(codePoint);
            } else if (Character.isWhitespace(codePoint) || codePoint == '\u0085') {
                safe.append(' ');
            } else {
                String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
                safe.append("<U+")
                        .append("0".repeat(Math.max(0, 4 - hex.length())))
                        .append(hex)
                        .append('>');
            }
        }
        return safe.toString();
    }
}
