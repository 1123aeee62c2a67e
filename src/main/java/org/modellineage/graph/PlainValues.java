package org.modellineage.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Turns the driver's values into plain Java ones that every format can print. */
final class PlainValues {

    private PlainValues() {}

    static Map<String, Object> row(Record answer) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (String key : answer.keys()) {
            row.put(key, plain(answer.get(key)));
        }
        return row;
    }

    @SuppressWarnings("NullAway") // a null value of the database stays one
    private static @Nullable Object plain(Value value) {
        return switch (value.type().name()) {
            case "NULL" -> null;
            case "BOOLEAN" -> value.asBoolean();
            case "INTEGER" -> value.asLong();
            case "FLOAT" -> value.asDouble();
            case "STRING" -> value.asString();
            case "LIST OF ANY?" -> value.asList(PlainValues::plain);
            case "MAP" -> value.asMap(PlainValues::plain);
            case "NODE" -> node(value.asNode());
            case "RELATIONSHIP" -> relationship(value.asRelationship());
            case "PATH" -> path(value.asPath());
            default -> value.asObject().toString();
        };
    }

    private static Map<String, Object> node(Node node) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("labels", java.util.List.copyOf((java.util.Collection<String>) node.labels()));
        plain.put("properties", node.asMap(PlainValues::plain));
        return plain;
    }

    private static Map<String, Object> relationship(Relationship relationship) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("type", relationship.type());
        plain.put("properties", relationship.asMap(PlainValues::plain));
        return plain;
    }

    private static Map<String, Object> path(Path path) {
        java.util.List<Object> nodes = new java.util.ArrayList<>();
        path.nodes().forEach(node -> nodes.add(node(node)));
        java.util.List<Object> relationships = new java.util.ArrayList<>();
        path.relationships().forEach(relationship -> relationships.add(relationship(relationship)));
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("nodes", nodes);
        plain.put("relationships", relationships);
        return plain;
    }
}
