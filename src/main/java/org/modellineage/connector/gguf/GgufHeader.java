package org.modellineage.connector.gguf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a GGUF file that say something of its model; the others are skipped.
 *
 * @param version the version of the format
 * @param values texts, whole numbers, decimal numbers, truth values and lists of these, by key
 */
record GgufHeader(int version, Map<String, Object> values) {

    /** What is wrong with a header. */
    static final class Invalid extends RuntimeException {

        private static final long serialVersionUID = 1;

        Invalid(String message) {
            super(message);
        }

        /** What is wrong, in words. */
        String problem() {
            return String.valueOf(getMessage());
        }
    }

    GgufHeader {
        values = Map.copyOf(values);
    }

    /** Reads the header with which a file begins. Throws {@link Invalid} when it is cut off, or is none. */
    static GgufHeader read(InputStream file) throws IOException {
        return new GgufHeaderReader(new BufferedInputStream(file, 1 << 16)).read();
    }

    /** A text that is not blank. */
    Optional<String> text(String key) {
        return values.get(key) instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }

    /** A whole number. */
    Optional<Long> number(String key) {
        return values.get(key) instanceof Long number ? Optional.of(number) : Optional.empty();
    }

    /** The texts of a list, or the only text. */
    List<String> texts(String key) {
        @Nullable Object value = values.get(key);
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(String.class::isInstance)
                    .map(Object::toString)
                    .toList();
        }
        return text(key).map(List::of).orElse(List.of());
    }
}
