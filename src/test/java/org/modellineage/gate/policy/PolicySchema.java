package org.modellineage.gate.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the JSON Schema for editors out of the keys and rules that the reader of policies itself goes by. */
final class PolicySchema {

    private static final String DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    private PolicySchema() {}

    static String json() {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(schema())
                + "\n";
    }

    private static Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A policy for lineage gate");
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String word : PolicyKey.ofPolicy()) {
            properties.put(word, value(word));
        }
        schema.putAll(object(properties, List.of(PolicyKey.LICENCES)));
        schema.put("$defs", ordered("text", ordered("type", "string", "pattern", "^\\S([\\s\\S]*\\S)?$")));
        return schema;
    }

    private static Map<String, Object> value(String word) {
        for (PolicyRule rule : PolicyRule.withAction()) {
            if (rule.word().equals(word)) {
                return described("what to do about " + rule.meaning() + "; fail when left out", words(Action.words()));
            }
        }
        PolicyKey key = List.of(PolicyKey.values()).stream()
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow();
        return described(
                key.meaning(),
                switch (key) {
                    case FOR -> words(PolicyKey.PURPOSES);
                    case THROUGH -> listOf(words(PolicyKey.CHANNELS));
                    case LICENCES -> object(PolicyKey.OF_LICENCES, List.of());
                    case EXCEPTIONS -> listOf(object(PolicyKey.OF_EXCEPTION, PolicyKey.REQUIRED_OF_EXCEPTION));
                    case DOUBTFUL, OTHER -> words(Action.words());
                    case ALLOW, DENY, NOTE -> listOf(text());
                    case RULE -> words(PolicyRule.words());
                    case MODEL, LICENCE, REASON -> text();
                    case UNTIL -> ordered("type", "string", "format", "date", "pattern", DAY);
                });
    }

    private static Map<String, Object> object(List<PolicyKey> keys, List<PolicyKey> required) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (PolicyKey key : keys) {
            properties.put(key.word(), value(key.word()));
        }
        return object(properties, required);
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<PolicyKey> required) {
        return ordered(
                "type",
                "object",
                "properties",
                properties,
                "required",
                PolicyKey.words(required),
                "additionalProperties",
                false);
    }

    private static Map<String, Object> described(String meaning, Map<String, Object> schema) {
        Map<String, Object> described = ordered("description", meaning);
        described.putAll(schema);
        return described;
    }

    private static Map<String, Object> text() {
        return ordered("$ref", "#/$defs/text");
    }

    private static Map<String, Object> words(List<String> words) {
        return ordered("enum", words);
    }

    private static Map<String, Object> listOf(Map<String, Object> items) {
        return ordered("type", "array", "items", items);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return map;
    }
}
