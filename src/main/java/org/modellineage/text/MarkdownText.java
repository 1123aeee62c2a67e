package org.modellineage.text;

/** Text for a cell of a Markdown table of the GitHub flavour: it is shown as it is, whatever markup it holds. */
public final class MarkdownText {

    private static final String MARKUP = "\\`*_[]~#!|";

    private MarkdownText() {}

    /** The text with a backslash before each character that could be markup; {@code <} and {@code &} as entities, for HTML. */
    public static String cell(String text) {
        String line = TerminalText.of(text);
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> {
                    if (MARKUP.indexOf(c) >= 0 && !insideWord(line, at)) {
                        escaped.append('\\');
                    }
                    escaped.append(c);
                }
            }
        }
        return escaped.toString();
    }

    /** An underscore between letters or digits is no markup, and names are full of them. */
    private static boolean insideWord(String line, int at) {
        return line.charAt(at) == '_'
                && at > 0
                && at + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(at - 1))
                && Character.isLetterOrDigit(line.charAt(at + 1));
    }
}
