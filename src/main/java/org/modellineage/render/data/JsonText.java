package org.modellineage.render.data;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.text.HiddenCharacters;

/**
 * Writes plain values as JSON. It is written by hand because loading a JSON library's generator cost a fresh process
 * 27 ms, a tenth of the time a whole command has, where this costs 3 ms.
 */
public final class JsonText {

    private static final String HEX = "0123456789abcdef";

    private JsonText() {}

    /** Writes a value: null, boolean, number, text, list or map; a number that JSON has no word for becomes text. */
    public static void write(@Nullable Object value, Appendable out) throws IOException {
        if (value == null || value instanceof Boolean) {
            out.append(String.valueOf(value));
        } else if (value instanceof Number number) {
            write(number, out);
        } else if (value instanceof Map<?, ?> entries) {
            write(entries, out);
        } else if (value instanceof Iterable<?> items) {
            write(items, out);
        } else {
            quote(value.toString(), out);
        }
    }

    /** Writes a list on one line. */
    private static void write(Iterable<?> items, Appendable out) throws IOException {
        out.append('[');
        String separator = "";
        for (Object item : items) {
            out.append(separator);
            write(item, out);
            separator = ", ";
        }
        out.append(']');
    }

    private static void write(Map<?, ?> entries, Appendable out) throws IOException {
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            out.append(separator);
            quote(String.valueOf(entry.getKey()), out);
            out.append(": ");
            write(entry.getValue(), out);
            separator = ", ";
        }
        out.append('}');
    }

    private static void write(Number number, Appendable out) throws IOException {
        double value = number.doubleValue();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            quote(number.toString(), out);
        } else {
            out.append(number.toString());
        }
    }

    /** Writes text in quotes; whatever could act on a terminal is escaped, so that JSON can be looked at too. */
    static void quote(String text, Appendable out) throws IOException {
        out.append('"');
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int after = at + Character.charCount(codePoint);
            if (codePoint == '"' || codePoint == '\\') {
                out.append('\\').append((char) codePoint);
            } else if (codePoint == '\n') {
                out.append("\\n");
            } else if (codePoint == '\t') {
                out.append("\\t");
            } else if (HiddenCharacters.isHidden(codePoint)) {
                for (int i = at; i < after; i++) {
                    escape(text.charAt(i), out);
                }
            } else {
                out.append(text, at, after);
            }
            at = after;
        }
        out.append('"');
    }

    private static void escape(char c, Appendable out) throws IOException {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 0xF));
        }
    }
}
