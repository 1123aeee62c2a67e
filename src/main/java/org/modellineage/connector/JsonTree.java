package org.modellineage.connector;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, texts, numbers, truth values and null. */
public final class JsonTree {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonTree() {}

    /** The only object in a text; nothing when the text holds something else. Throws when it is not valid JSON. */
    public static Optional<Map<?, ?>> object(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            Object value = value(parser);
            if (parser.nextToken() != null) {
                return Optional.empty();
            }
            return value instanceof Map<?, ?> object ? Optional.of(object) : Optional.empty();
        }
    }

    /** The objects in an array. Throws when it is not valid JSON. */
    public static List<Map<?, ?>> objects(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            List<Map<?, ?>> objects = new ArrayList<>();
            if (value(parser) instanceof List<?> items) {
                for (Object item : items) {
                    if (item instanceof Map<?, ?> object) {
                        objects.add(object);
                    }
                }
            }
            return objects;
        }
    }

    /**
     * One member of the only object in a stream; nothing when it has none of that name. The others are skipped without being
     * kept. Throws when what comes before is not valid JSON.
     */
    public static @Nullable Object member(InputStream json, String name) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = name.equals(parser.currentName());
                parser.nextToken();
                if (wanted) {
                    return value(parser);
                }
                parser.skipChildren();
            }
            return null;
        }
    }

    /** The value that begins at the parser's current token; leaves the parser at its last token. */
    public static @Nullable Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IOException("nothing where a value is expected");
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<@Nullable Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_NULL -> null;
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            default -> parser.getText();
        };
    }
}
