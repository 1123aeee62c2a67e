package org.modellineage.text;

/** Text for a picture: one short line, in which everything has a shape. */
public final class VisibleText {

    /** Longer texts are broken data, and would not fit into a picture. */
    private static final int LONGEST = 200;

    private VisibleText() {}

    /**
     * The text with line breaks and runs of spaces as one space, hidden characters and those that fonts do not know spelled
     * out as in {@code <U+202E>}, and shortened if long.
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder();
        int length = 0;
        boolean gap = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (HiddenCharacters.isBlank(c)) {
                gap = !line.isEmpty();
                continue;
            }
            if (length == LONGEST) {
                return line.append('…').toString();
            }
            line.append(gap ? " " : "");
            gap = false;
            length++;
            if (HiddenCharacters.isHidden(c) || isUnknownToFonts(c)) {
                line.append(HiddenCharacters.spelledOut(c));
            } else {
                line.appendCodePoint(c);
            }
        }
        return line.toString();
    }

    private static boolean isUnknownToFonts(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.PRIVATE_USE || type == Character.UNASSIGNED;
    }
}
