package org.modellineage.connector;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of a JSON tree in the shape that is expected; empty ones in place of others. */
public final class JsonValues {

    private JsonValues() {}

    /** An object; an empty one in place of anything else. */
    public static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    /** The objects in a list. */
    public static List<? extends Map<?, ?>> maps(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(JsonValues::map)
                        .toList()
                : List.of();
    }

    /** The items of a list, or a value that stands in place of a list of one; none for nothing. */
    public static List<?> items(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        return value == null ? List.of() : List.of(value);
    }

    /** A text without spaces around it; empty when there is none. */
    public static String text(@Nullable Object value) {
        return value instanceof String text ? text.strip() : "";
    }
}
