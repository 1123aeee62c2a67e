package org.modellineage.cli.option;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;

/** Parses the value of {@code --param name=value}: as JSON if it is JSON, otherwise as text. */
public final class ParameterValue {

    private static final String ACCEPTED = "accepted: a number, true, false, null, text, or JSON such as [1, \"two\"]";

    private final String name;
    private final String text;

    private ParameterValue(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** Returns a value that the driver accepts. */
    public static @Nullable Object read(String name, String text) {
        return new ParameterValue(name, text).read();
    }

    private @Nullable Object read() {
        boolean json = !text.isEmpty() && "[{\"".indexOf(text.charAt(0)) >= 0;
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first != null) {
                Object value = value(parser, first);
                if (parser.nextToken() == null) {
                    return value;
                }
            }
        } catch (IOException e) {
            if (json) {
                throw wrong("not JSON: " + text, e);
            }
        }
        if (json) {
            throw wrong("more than one value: " + text, null);
        }
        return text;
    }

    private @Nullable Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case START_ARRAY -> list(parser);
            case START_OBJECT -> map(parser);
            default -> parser.getText();
        };
    }

    private long integer(JsonParser parser) throws IOException {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw wrong("beyond 64 bits: " + parser.getText() + "; in double quotes it is text", null);
        }
        return parser.getLongValue();
    }

    private List<@Nullable Object> list(JsonParser parser) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(value(parser, token));
        }
        return list;
    }

    private Map<String, @Nullable Object> map(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            map.put(key, value(parser, parser.nextToken()));
        }
        return map;
    }

    private CommandException wrong(String found, @Nullable IOException cause) {
        return new CommandException(
                ExitCode.WRONG_USAGE, "--param " + name + ": " + found + " (" + ACCEPTED + ")", cause);
    }
}
