package org.modellineage.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as literals of Cypher. */
public final class CypherLiteral {

    private CypherLiteral() {}

    /** Writes a text, a number, a truth value, a list of such or nothing; any text comes out as one harmless text. */
    public static String of(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(CypherLiteral::of).toList()) + "]";
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '"' || codePoint == '\\') {
                quoted.append('\\').append((char) codePoint);
            } else if (HiddenCharacters.isHidden(codePoint)) {
                for (char half : Character.toChars(codePoint)) {
                    quoted.append(String.format("\\u%04X", (int) half));
                }
            } else {
                quoted.appendCodePoint(codePoint);
            }
        });
        return quoted.append('"').toString();
    }
}
