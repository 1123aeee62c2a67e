package org.modellineage.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON piece by piece, and holds none of it. It is written by hand because loading a JSON library's generator cost a
 * fresh process 27 ms, a tenth of the time a whole command has, where this costs 3 ms.
 */
public final class JsonWriter {

    private static final String HEX = "0123456789abcdef";

    private final Appendable out;
    private final boolean inScript;
    private final Deque<Container> open = new ArrayDeque<>();
    private String beforeValue = "";

    /** An object or array that is not yet complete. */
    private static final class Container {
        private final char end;
        private final boolean onLines;
        private boolean empty = true;

        Container(char end, boolean onLines) {
            this.end = end;
            this.onLines = onLines;
        }
    }

    private JsonWriter(Appendable out, boolean inScript) {
        this.out = out;
        this.inScript = inScript;
    }

    /** For people too: with spaces, and with every hidden character escaped, so that it can be shown on a terminal. */
    public static JsonWriter to(Appendable out) {
        return new JsonWriter(out, false);
    }

    /** For a script element of a page: without spaces, in ASCII only, and without the sign that could end the element. */
    public static JsonWriter inScript(Appendable out) {
        return new JsonWriter(out, true);
    }

    public JsonWriter object() throws IOException {
        return begin('{', '}', false);
    }

    /** Begins an object with each member on a line of its own. */
    public JsonWriter objectOnLines() throws IOException {
        return begin('{', '}', true);
    }

    public JsonWriter array() throws IOException {
        return begin('[', ']', false);
    }

    /** Begins an array with each item on a line of its own. */
    public JsonWriter arrayOnLines() throws IOException {
        return begin('[', ']', true);
    }

    /** Ends the object or array that was begun last. */
    public JsonWriter end() throws IOException {
        Container ended = open.pop();
        if (ended.onLines && !ended.empty) {
            newLine();
        }
        out.append(ended.end);
        return this;
    }

    /** Writes the name of a member, whose value comes next. */
    public JsonWriter name(String name) throws IOException {
        beforeItem();
        quote(name);
        beforeValue = inScript ? ":" : ": ";
        return this;
    }

    /** Writes a name and its value. */
    public JsonWriter member(String name, @Nullable Object value) throws IOException {
        return name(name).value(value);
    }

    /** Writes null, a truth value, number, text, list or map; a number that JSON has no word for becomes text. */
    public JsonWriter value(@Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> entries) {
            object();
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                member(String.valueOf(entry.getKey()), entry.getValue());
            }
            return end();
        }
        if (value instanceof Iterable<?> items) {
            array();
            for (Object item : items) {
                value(item);
            }
            return end();
        }
        beforeItem();
        if (value == null || value instanceof Boolean || (value instanceof Number number && isFinite(number))) {
            out.append(String.valueOf(value));
        } else {
            quote(value.toString());
        }
        return this;
    }

    /** Writes a value that is JSON already. */
    public JsonWriter raw(String json) throws IOException {
        beforeItem();
        out.append(json);
        return this;
    }

    private JsonWriter begin(char start, char end, boolean onLines) throws IOException {
        beforeItem();
        out.append(start);
        open.push(new Container(end, onLines));
        return this;
    }

    /** Writes what stands before a name or a value: a colon, or a comma unless it is the first one. */
    private void beforeItem() throws IOException {
        Container container = open.peek();
        if (!beforeValue.isEmpty()) {
            out.append(beforeValue);
            beforeValue = "";
        } else if (container != null) {
            out.append(container.empty ? "" : container.onLines || inScript ? "," : ", ");
            container.empty = false;
            if (container.onLines) {
                newLine();
            }
        }
    }

    private void newLine() throws IOException {
        out.append('\n');
        for (Container container : open) {
            out.append(container.onLines ? "  " : "");
        }
    }

    private static boolean isFinite(Number number) {
        return Double.isFinite(number.doubleValue());
    }

    private void quote(String text) throws IOException {
        out.append('"');
        int written = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int after = at + Character.charCount(codePoint);
            if (isEscaped(codePoint)) {
                out.append(text, written, at);
                for (int i = at; i < after; i++) {
                    escape(text.charAt(i));
                }
                written = after;
            }
            at = after;
        }
        out.append(text, written, text.length()).append('"');
    }

    private boolean isEscaped(int codePoint) {
        boolean unfit = inScript && (codePoint > '~' || codePoint == '<');
        return codePoint == '"' || codePoint == '\\' || unfit || HiddenCharacters.isHidden(codePoint);
    }

    private void escape(char c) throws IOException {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt(c >> shift & 0xF));
                }
            }
        }
    }
}
