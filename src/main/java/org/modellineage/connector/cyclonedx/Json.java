package org.modellineage.connector.cyclonedx;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of a JSON tree in the shape that is expected; empty ones in place of others. */
final class Json {

    private Json() {}

    static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    /** The objects in a list. */
    static List<? extends Map<?, ?>> maps(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance).map(Json::map).toList()
                : List.of();
    }

    /** A text without spaces around it; empty when there is none. */
    static String text(@Nullable Object value) {
        return value instanceof String text ? text.strip() : "";
    }
}
