package org.modellineage.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole content of the test graph as sorted lines, so that two graphs can be compared as text. */
public final class GraphDump {

    private static final Cypher NODES = new Cypher(
            "dump-nodes",
            "MATCH (n) RETURN labels(n) AS labels, coalesce(n.id, n.key) AS id, properties(n) AS properties");
    private static final Cypher RELATIONSHIPS = new Cypher("dump-relationships", """
            MATCH (a)-[r]->(b)
            RETURN coalesce(a.id, a.key) AS a, type(r) AS type, coalesce(b.id, b.key) AS b, properties(r) AS properties
            """);

    private GraphDump() {}

    /** One line for each node and relationship. */
    public static String dump() {
        return dump(TestGraph.graph());
    }

    /** The same of another graph. */
    public static String dump(Graph graph) {
        return String.join("\n", lines(graph));
    }

    private static List<String> lines(Graph graph) {
        return graph.read(Duration.ofMinutes(1), transaction -> {
            var nodes = transaction.run(NODES, Map.of()).rows().stream()
                    .map(row -> "(" + row.get("id") + " " + sorted(row.get("labels")) + " "
                            + sorted(row.get("properties")) + ")");
            var relationships = transaction.run(RELATIONSHIPS, Map.of()).rows().stream()
                    .map(row -> "(" + row.get("a") + ")-[" + row.get("type") + " " + sorted(row.get("properties"))
                            + "]->(" + row.get("b") + ")");
            return Stream.concat(nodes, relationships).sorted().toList();
        });
    }

    private static @Nullable Object sorted(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map);
        }
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).sorted().toList()
                : value;
    }
}
