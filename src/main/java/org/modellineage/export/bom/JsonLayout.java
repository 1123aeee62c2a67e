package org.modellineage.export.bom;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.modellineage.text.JsonWriter;

/** Lays a tree of objects, lists and values out as JSON: what holds others has a line for each, the rest is on one line. */
final class JsonLayout {

    /** Deeper than this, indents would take more room than what they indent. */
    private static final int DEEPEST = 30;

    private JsonLayout() {}

    static void write(Object tree, Appendable out) throws IOException {
        write(tree, JsonWriter.to(out), 0);
        out.append('\n');
    }

    private static void write(Object value, JsonWriter json, int depth) throws IOException {
        if (depth == DEEPEST) {
            json.value(value);
        } else if (value instanceof Map<?, ?> object && holdsOthers(object.values())) {
            json.objectOnLines();
            for (Map.Entry<?, ?> member : object.entrySet()) {
                json.name(String.valueOf(member.getKey()));
                write(member.getValue(), json, depth + 1);
            }
            json.end();
        } else if (value instanceof Collection<?> list && holdsOthers(list)) {
            json.arrayOnLines();
            for (Object item : list) {
                write(item, json, depth + 1);
            }
            json.end();
        } else {
            json.value(value);
        }
    }

    private static boolean holdsOthers(Collection<?> values) {
        return values.stream().anyMatch(value -> value instanceof Map || value instanceof Collection);
    }
}
