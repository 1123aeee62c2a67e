package org.modellineage.connector.ecosystem;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.text.VisibleText;

/**
 * The value of a field, which is a text or an object with an explanation.
 *
 * @param value what stands for the value
 * @param explanation what stands beside it, on one line; empty when nothing does
 */
record AssetValue(@Nullable Object value, String explanation) {

    static AssetValue of(@Nullable Object field) {
        if (!(field instanceof Map<?, ?> map)) {
            return new AssetValue(field, "");
        }
        return new AssetValue(
                map.get("value"), map.get("explanation") instanceof String text ? VisibleText.of(text) : "");
    }

    /** The value as text; empty when it is none. */
    String text() {
        return value instanceof String text ? text.strip() : "";
    }
}
