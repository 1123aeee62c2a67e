package org.modellineage.text;

/** Text for XML and HTML, between tags and in attributes. */
public final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** The text with everything that could be markup escaped; hidden characters, which XML partly forbids, become U+FFFD. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> append(codePoint, safe));
        return safe.toString();
    }

    private static void append(int codePoint, StringBuilder safe) {
        switch (codePoint) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            case '\n' -> safe.append("&#10;");
            default -> safe.appendCodePoint(HiddenCharacters.isHidden(codePoint) ? REPLACEMENT : codePoint);
        }
    }
}
