package org.modellineage.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/** Converts values of the driver to plain Java values that every format can print, in a stable order. */
final class PlainValues {

    private PlainValues() {}

    @SuppressWarnings("NullAway") // a null value of the database stays one
    static Map<String, Object> row(Record answer) {
        Map<String, Object> row = new LinkedHashMap<>();
        List<String> keys = answer.keys();
        for (int i = 0; i < keys.size(); i++) {
            row.put(keys.get(i), plain(answer.get(i)));
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
            case "BYTES" -> Base64.getEncoder().encodeToString(value.asByteArray());
            case "LIST OF ANY?" -> value.asList(PlainValues::plain);
            case "MAP" -> value.asMap(PlainValues::plain);
            case "NODE" -> node(value.asNode());
            case "RELATIONSHIP" -> relationship(value.asRelationship());
            case "PATH" -> path(value.asPath());
            case "POINT" -> point(value.asPoint());
            case "DURATION" -> duration(value.asIsoDuration());
            default -> value.asObject().toString();
        };
    }

    private static Map<String, Object> node(Node node) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put(
                "labels",
                StreamSupport.stream(node.labels().spliterator(), false)
                        .sorted()
                        .toList());
        plain.put("properties", properties(node));
        return plain;
    }

    private static Map<String, Object> relationship(Relationship relationship) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("type", relationship.type());
        plain.put("properties", properties(relationship));
        return plain;
    }

    /** Sorted by name, since the database has no order. */
    private static Map<String, Object> properties(MapAccessor entity) {
        return new TreeMap<>(entity.asMap(PlainValues::plain));
    }

    private static Map<String, Object> path(Path path) {
        List<Object> nodes = new ArrayList<>();
        path.nodes().forEach(node -> nodes.add(node(node)));
        List<Object> relationships = new ArrayList<>();
        path.relationships().forEach(relationship -> relationships.add(relationship(relationship)));
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("nodes", nodes);
        plain.put("relationships", relationships);
        return plain;
    }

    private static Map<String, Object> point(Point point) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("srid", (long) point.srid());
        plain.put("x", point.x());
        plain.put("y", point.y());
        if (!Double.isNaN(point.z())) {
            plain.put("z", point.z());
        }
        return plain;
    }

    /** ISO 8601 without zero parts: the driver writes a day as {@code P0M1DT0S}. */
    private static String duration(IsoDuration duration) {
        String date = part(duration.months(), "M") + part(duration.days(), "D");
        boolean time = duration.seconds() != 0 || duration.nanoseconds() != 0;
        if (!time) {
            return date.isEmpty() ? "PT0S" : "P" + date;
        }
        return "P" + date
                + Duration.ofSeconds(duration.seconds(), duration.nanoseconds())
                        .toString()
                        .substring(1);
    }

    private static String part(long amount, String unit) {
        return amount == 0 ? "" : amount + unit;
    }
}
