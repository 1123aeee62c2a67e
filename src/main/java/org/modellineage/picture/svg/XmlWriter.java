package org.modellineage.picture.svg;

import java.io.IOException;

/** Writes XML elements and escapes all text. */
final class XmlWriter {

    private static final int FIRST_SURROGATE = 0xD800;
    private static final int LAST_SURROGATE = 0xDFFF;

    private final Appendable out;
    private int depth;

    XmlWriter(Appendable out) {
        this.out = out;
    }

    /** Opens an element with attributes, given as names and values in turn. */
    XmlWriter open(String element, String... attributes) throws IOException {
        start(element, attributes);
        out.append(">\n");
        depth++;
        return this;
    }

    XmlWriter close(String element) throws IOException {
        depth--;
        indent();
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** Writes an empty element. */
    XmlWriter empty(String element, String... attributes) throws IOException {
        start(element, attributes);
        out.append("/>\n");
        return this;
    }

    /** Writes an element with text. */
    XmlWriter text(String element, String text, String... attributes) throws IOException {
        start(element, attributes);
        out.append('>').append(escaped(text)).append("</").append(element).append(">\n");
        return this;
    }

    /**
     * Writes one line of text in two styles with a gap between them, so that the second follows the first in any font.
     */
    XmlWriter spans(String css, String text, String otherCss, String other, double gap, String... attributes)
            throws IOException {
        start("text", attributes);
        out.append("><tspan class=\"").append(css).append("\">").append(escaped(text));
        out.append("</tspan><tspan class=\"")
                .append(otherCss)
                .append("\" dx=\"")
                .append(number(gap))
                .append("\">");
        out.append(escaped(other)).append("</tspan></text>\n");
        return this;
    }

    /** Writes a style element; its content is our own and needs no escapes. */
    XmlWriter style(String css) throws IOException {
        indent();
        out.append("<style>").append(css).append("</style>\n");
        return this;
    }

    /** A number with at most one decimal. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }

    /** Escapes text for use between tags and quotes; characters that XML forbids become U+FFFD. */
    static String escaped(String text) {
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
            default -> safe.appendCodePoint(isForbidden(codePoint) ? 0xFFFD : codePoint);
        }
    }

    private static boolean isForbidden(int codePoint) {
        boolean surrogate = codePoint >= FIRST_SURROGATE && codePoint <= LAST_SURROGATE;
        int type = Character.getType(codePoint);
        boolean turns = type == Character.FORMAT && codePoint != 0x200C && codePoint != 0x200D;
        boolean breaks = type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
        return Character.isISOControl(codePoint) || surrogate || turns || breaks || (codePoint & 0xFFFE) == 0xFFFE;
    }

    private void start(String element, String... attributes) throws IOException {
        indent();
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    private void indent() throws IOException {
        out.append(" ".repeat(depth));
    }
}
