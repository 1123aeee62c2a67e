package org.modellineage.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.model.EntityKind;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the JSON Schema for editors out of the keys and vocabularies that the reader itself goes by. */
final class CollectionSchema {

    private CollectionSchema() {}

    static String json() {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(schema())
                + "\n";
    }

    private static Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Key key : Key.OF_MANIFEST) {
            properties.put(key.word(), SchemaTypes.described(key.meaning(), manifestValue(key)));
        }
        properties.put(
                Key.USUAL_SOURCE.word(),
                SchemaTypes.described(Key.USUAL_SOURCE.meaning(), SchemaTypes.reference("id")));
        for (EntityKind kind : EntityKind.values()) {
            properties.put(
                    kind.section(),
                    SchemaTypes.sorted(Map.of(
                            "type", "object",
                            "propertyNames", SchemaTypes.reference("id"),
                            "additionalProperties", SchemaTypes.reference(kind.label()))));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A file of a Model Lineage collection");
        schema.put("type", List.of("object", "null"));
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        schema.put("dependentRequired", headStandsTogether());
        schema.put("$defs", definitions());
        return schema;
    }

    private static Map<String, Object> manifestValue(Key key) {
        return switch (key) {
            case COLLECTION -> SchemaTypes.reference("slug");
            case TITLE, DESCRIPTION, LICENSE -> SchemaTypes.reference("text");
            case USES -> SchemaTypes.listOf(SchemaTypes.reference("slug"));
            default -> throw new IllegalArgumentException("not a key of the manifest: " + key);
        };
    }

    /** Any key of the head makes a file {@code collection.yaml}, which has an id and a title. */
    private static Map<String, Object> headStandsTogether() {
        Map<String, Object> required = new LinkedHashMap<>();
        List<String> always = List.of(Key.COLLECTION.word(), Key.TITLE.word());
        for (Key key : Key.OF_MANIFEST) {
            List<String> others = new ArrayList<>(always);
            others.remove(key.word());
            required.put(key.word(), others);
        }
        return required;
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>(SchemaTypes.definitions());
        definitions.putAll(SchemaOfStatements.definitions());
        for (EntityKind kind : EntityKind.values()) {
            definitions.put(kind.label(), entity(kind));
        }
        return definitions;
    }

    private static Map<String, Object> entity(EntityKind kind) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Key key : Key.of(kind)) {
            properties.put(key.word(), SchemaTypes.described(key.meaning(), entityValue(key, kind)));
        }
        List<String> required = kind == EntityKind.SOURCE ? List.of("name", "kind") : List.of("name");
        return SchemaTypes.map(kind.one(), properties, required);
    }

    private static Map<String, Object> entityValue(Key key, EntityKind kind) {
        return switch (key) {
            case NAME, PUBLISHER, REVISION -> SchemaTypes.reference("text");
            case RELEASED, SERIES -> Map.of("type", "boolean");
            case HUB -> SchemaTypes.reference("hubId");
            case KIND -> SchemaTypes.reference("sourceKind");
            case AUTHORS -> SchemaTypes.reference("texts");
            case PUBLISHED_ON, REVISED_ON, RETRIEVED_ON -> SchemaTypes.reference("date");
            case URL -> SchemaTypes.reference("url");
            case ALIASES ->
                Map.of(
                        "anyOf",
                        List.of(
                                SchemaTypes.sorted(Map.of(
                                        "type", "object", "additionalProperties", SchemaTypes.reference("claims"))),
                                SchemaTypes.listOf(SchemaTypes.reference("text"))));
            case STATEMENTS -> SchemaTypes.listOf(SchemaTypes.reference("statementOf" + kind.label()));
            default -> throw new IllegalArgumentException("not a key of an entity: " + key);
        };
    }
}
