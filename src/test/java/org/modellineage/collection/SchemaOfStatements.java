package org.modellineage.collection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.collection.rule.Rules;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Predicate;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;

/** The JSON Schema of statements, one for each kind of subject, and of their claims and qualifiers. */
final class SchemaOfStatements {

    private SchemaOfStatements() {}

    static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("qualifiers", qualifiers());
        definitions.put("claim", claim());
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("type", "object");
        claims.put("minProperties", 1);
        claims.put("additionalProperties", SchemaTypes.reference("claim"));
        definitions.put("claims", claims);
        for (EntityKind kind : EntityKind.values()) {
            definitions.put("statementOf" + kind.label(), statement(kind));
        }
        return definitions;
    }

    private static Map<String, Object> statement(EntityKind kind) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Object> onePredicate = new ArrayList<>();
        for (Predicate predicate : Predicate.of(kind)) {
            properties.put(predicate.word(), predicate(predicate));
            onePredicate.add(Map.of("required", List.of(predicate.word())));
        }
        properties.putAll(described(Key.OF_STATEMENT));
        Map<String, Object> statement =
                SchemaTypes.map("something that sources say of " + kind.one(), properties, List.of());
        statement.put("oneOf", onePredicate);
        statement.putAll(rankAndReason());
        return statement;
    }

    private static Map<String, Object> predicate(Predicate predicate) {
        if (predicate instanceof Property property) {
            return SchemaTypes.described(
                    property.meaning(),
                    property.choices().isEmpty()
                            ? SchemaTypes.of(property.type())
                            : SchemaTypes.words(property.choices()));
        }
        RelationshipType type = (RelationshipType) predicate;
        String meaning = type.meaning() + ": the id of " + EntityKind.oneOf(type.objects());
        return SchemaTypes.described(meaning, SchemaTypes.reference("id"));
    }

    private static Map<String, Object> exceptions() {
        Map<String, Object> reasons = new LinkedHashMap<>();
        Rules.names().forEach(name -> reasons.put(name, SchemaTypes.reference("text")));
        return SchemaTypes.map("the reasons, by the names of rules", reasons, List.of());
    }

    private static Map<String, Object> claim() {
        Map<String, Object> map =
                SchemaTypes.map("where and how the source says it", described(Key.OF_CLAIM), List.of());
        map.putAll(rankAndReason());
        return Map.of("anyOf", List.of(SchemaTypes.reference("texts"), map));
    }

    private static Map<String, Object> described(List<Key> keys) {
        Map<String, Object> described = new LinkedHashMap<>();
        for (Key key : keys) {
            described.put(key.word(), SchemaTypes.described(key.meaning(), value(key)));
        }
        return described;
    }

    private static Map<String, Object> value(Key key) {
        return key == Key.EXCEPTIONS ? exceptions() : SchemaTypes.reference(definition(key));
    }

    private static String definition(Key key) {
        return switch (key) {
            case ID -> "slug";
            case CLAIMS, STATUS, RANK, METHOD -> key.word();
            case ATTRIBUTED_TO -> "id";
            case RESTS_ON -> "ids";
            case AT, CLAIM_AT -> "texts";
            case WITH, CLAIM_WITH -> "qualifiers";
            case BECAUSE, NOTE -> "text";
            default -> throw new IllegalArgumentException("not a key of a statement or claim: " + key);
        };
    }

    /** A rank other than normal has a reason, and only that. */
    private static Map<String, Object> rankAndReason() {
        Map<String, Object> either = new LinkedHashMap<>();
        Map<String, Object> ranked = new LinkedHashMap<>();
        ranked.put("required", List.of("rank"));
        ranked.put("properties", Map.of("rank", SchemaTypes.words(List.of("preferred", "deprecated"))));
        either.put("if", ranked);
        either.put("then", Map.of("required", List.of("because")));
        either.put("else", Map.of("not", Map.of("required", List.of("because"))));
        return either;
    }

    private static Map<String, Object> qualifiers() {
        Map<String, Object> properties = new LinkedHashMap<>();
        Arrays.stream(Qualifier.values())
                .forEach(qualifier -> properties.put(
                        qualifier.word(),
                        SchemaTypes.described(
                                qualifier.meaning(),
                                qualifier.choices().isEmpty()
                                        ? SchemaTypes.of(qualifier.type())
                                        : SchemaTypes.words(qualifier.choices()))));
        return SchemaTypes.map("what else belongs to the statement", properties, List.of());
    }
}
