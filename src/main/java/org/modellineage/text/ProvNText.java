package org.modellineage.text;

/** Texts and names for PROV-N, after its grammar in section 3.7 of W3C's Recommendation of 30 April 2013. */
public final class ProvNText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final String ESCAPED_IN_NAMES = "='(),:;[]";

    private ProvNText() {}

    /** A text in quotes, on one line; other hidden characters become U+FFFD. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.appendCodePoint(HiddenCharacters.isHidden(codePoint) ? REPLACEMENT : codePoint);
            }
        });
        return quoted.append('"').toString();
    }

    /**
     * The local part of a qualified name.
     *
     * @param local the part as it stands in an IRI: ASCII, other characters encoded with percent signs
     */
    public static String local(String local) {
        StringBuilder escaped = new StringBuilder(local.length() + 8);
        for (int i = 0; i < local.length(); i++) {
            char c = local.charAt(i);
            boolean dotAtEnd = c == '.' && (i == 0 || i == local.length() - 1);
            boolean hyphenAtStart = c == '-' && i == 0;
            escaped.append(dotAtEnd || hyphenAtStart || ESCAPED_IN_NAMES.indexOf(c) >= 0 ? "\\" : "")
                    .append(c);
        }
        return escaped.toString();
    }
}
