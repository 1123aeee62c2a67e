package org.modellineage.picture.svg;

import java.io.IOException;
import org.modellineage.text.XmlText;

/** Writes XML elements and escapes all text. */
final class XmlWriter {

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
        out.append('>')
                .append(XmlText.escaped(text))
                .append("</")
                .append(element)
                .append(">\n");
        return this;
    }

    /**
     * Writes one line of text in two styles with a gap between them, so that the second follows the first in any font.
     */
    XmlWriter spans(String css, String text, String otherCss, String other, double gap, String... attributes)
            throws IOException {
        start("text", attributes);
        out.append("><tspan class=\"").append(css).append("\">").append(XmlText.escaped(text));
        out.append("</tspan><tspan class=\"")
                .append(otherCss)
                .append("\" dx=\"")
                .append(number(gap))
                .append("\">");
        out.append(XmlText.escaped(other)).append("</tspan></text>\n");
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

    private void start(String element, String... attributes) throws IOException {
        indent();
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(XmlText.escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    private void indent() throws IOException {
        out.append(" ".repeat(depth));
    }
}
