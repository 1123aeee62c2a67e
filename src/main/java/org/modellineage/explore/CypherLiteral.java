package org.modellineage.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the value of a parameter as Cypher does. */
final class CypherLiteral {

    private CypherLiteral() {}

    /** Writes a text, a number, a truth value, a list of such or nothing; any text comes out as one harmless text. */
    static String of(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(CypherLiteral::of).toList()) + "]";
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                quoted.append(String.format("\\u%04X", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
