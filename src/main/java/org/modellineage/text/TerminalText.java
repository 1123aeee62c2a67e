package org.modellineage.text;

/**
 * Text for a terminal: a name may hold terminal escapes, line breaks or marks that turn the reading direction, and none of
 * them may act there.
 */
public final class TerminalText {

    private TerminalText() {}

    /** The text on one line: breaks and tabs are spaces, and every other hidden character is spelled out. */
    public static String of(String text) {
        return of(text, "");
    }

    /** The same, but with some hidden characters, such as line breaks, kept as they are. */
    public static String of(String text, String kept) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c > '~') {
                return spelledOut(text, at, kept);
            }
        }
        return text;
    }

    private static String spelledOut(String text, int from, String kept) {
        StringBuilder safe = new StringBuilder(text.length() + 8).append(text, 0, from);
        for (int at = from; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (!HiddenCharacters.isHidden(codePoint) || kept.indexOf(codePoint) >= 0) {
                safe.appendCodePoint(codePoint);
            } else if (HiddenCharacters.isBlank(codePoint)) {
                safe.append(' ');
            } else {
                safe.append(HiddenCharacters.spelledOut(codePoint));
            }
        }
        return safe.toString();
    }
}
