package org.modellineage.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.modellineage.text.TerminalText;
import org.modellineage.text.XmlText;

/** Writes HTML. Every text and every value of an attribute is escaped, with its hidden characters spelled out. */
final class Html {

    private final StringBuilder out = new StringBuilder(4_096);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes, given as names and values in turn. */
    Html open(String element, String... attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes it and ends the line. */
    Html closeLine() {
        close();
        out.append('\n');
        return this;
    }

    /** Writes an element with text. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** Writes what is HTML already. */
    Html raw(CharSequence html) {
        out.append(html);
        return this;
    }

    /** Writes a link to an address on the web, in other words; what is no such address is text. */
    Html outward(String address, String words) {
        String small = address.toLowerCase(Locale.ROOT);
        if (small.startsWith("https://") || small.startsWith("http://")) {
            return element("a", words, "href", address, "rel", "noreferrer", "class", "out");
        }
        return element("span", address, "class", "faint");
    }

    static String escaped(String text) {
        return XmlText.escaped(TerminalText.of(text));
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(attributes[i + 1]))
                        .append('"');
            }
        }
        out.append('>');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
