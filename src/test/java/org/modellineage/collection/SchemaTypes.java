package org.modellineage.collection;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.modellineage.model.Method;
import org.modellineage.model.Rank;
import org.modellineage.model.SourceKind;
import org.modellineage.model.Status;
import org.modellineage.model.ValueType;

/** The JSON Schema of single values, and the forms that all of it is built from. */
final class SchemaTypes {

    private static final String SLUG = "[a-z0-9]+([.-][a-z0-9]+)*";
    private static final String MONTH_AND_DAY = "(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

    private SchemaTypes() {}

    static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("text", matching("^\\S(.*\\S)?$"));
        definitions.put("texts", either(reference("text"), listOf(reference("text"))));
        definitions.put("slug", matching("^" + SLUG + "$"));
        definitions.put("id", matching("^(" + SLUG + "|" + hubId("A-Za-z0-9_") + ")$"));
        definitions.put("ids", either(reference("id"), listOf(reference("id"))));
        definitions.put("hubId", matching("^" + hubId("A-Za-z0-9_") + "$"));
        definitions.put("url", matching("^https?://[^/\\s]+\\S*$"));
        definitions.put(
                "date",
                either(
                        Map.of("type", "integer", "minimum", 0, "maximum", 9999),
                        matching("^[0-9]{4}" + MONTH_AND_DAY + "$")));
        definitions.put("sourceKind", words(SourceKind.values(), SourceKind::word));
        definitions.put("status", words(Status.values(), Status::word));
        definitions.put("rank", words(Rank.values(), Rank::word));
        definitions.put("method", words(Method.values(), Method::word));
        return definitions;
    }

    private static String hubId(String characters) {
        String name = "[" + characters + "]+([.-][" + characters + "]+)*";
        return name + "/" + name;
    }

    /** The schema of a value of a property or qualifier. */
    static Map<String, Object> of(ValueType type) {
        return switch (type) {
            case TEXT -> reference("text");
            case INTEGER -> Map.of("type", "integer", "minimum", 0);
            case DECIMAL -> Map.of("type", "number");
            case BOOLEAN -> Map.of("type", "boolean");
            case DATE -> reference("date");
            case ENTITY -> reference("id");
        };
    }

    static Map<String, Object> reference(String definition) {
        return Map.of("$ref", "#/$defs/" + definition);
    }

    static Map<String, Object> described(String meaning, Map<String, Object> schema) {
        Map<String, Object> described = sorted(schema);
        described.put("description", meaning);
        return described;
    }

    static Map<String, Object> listOf(Map<String, Object> items) {
        return sorted(Map.of("type", "array", "items", items));
    }

    private static Map<String, Object> either(Map<String, Object> one, Map<String, Object> other) {
        return Map.of("anyOf", List.of(sorted(one), sorted(other)));
    }

    static Map<String, Object> words(List<String> words) {
        return Map.of("enum", words);
    }

    /** A map with these keys and no others. */
    static Map<String, Object> map(String meaning, Map<String, Object> properties, List<String> required) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("description", meaning);
        map.put("type", "object");
        map.put("properties", properties);
        map.put("required", required);
        map.put("additionalProperties", false);
        return map;
    }

    /** In alphabetic order of keys, since {@link Map#of} has a new order in every run. */
    static Map<String, Object> sorted(Map<String, Object> schema) {
        return new TreeMap<>(schema);
    }

    private static Map<String, Object> matching(String pattern) {
        return sorted(Map.of("type", "string", "pattern", pattern));
    }

    private static <E> Map<String, Object> words(E[] values, Function<E, String> word) {
        return words(Arrays.stream(values).map(word).toList());
    }
}
