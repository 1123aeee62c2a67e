package org.modellineage.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * The load that a programmer would write: ready rows over Bolt into a graph that has its constraints, nodes before
 * relationships, one statement for each label and type, so many rows a transaction.
 */
final class UnwindLoop {

    private static final int ROWS_PER_TRANSACTION = 10_000;
    private static final String NODES = "nodes-";
    private static final String RELATIONSHIPS = "relationships-";

    private UnwindLoop() {}

    /** Takes the folder of {@link ReadyFiles} and the address; the password is in a variable. */
    public static void main(String[] args) throws IOException {
        String password = System.getenv("NEO4J_PASSWORD");
        try (Driver driver = GraphDatabase.driver(args[1], AuthTokens.basic("neo4j", password));
                Session session = driver.session()) {
            for (String kind : List.of(NODES, RELATIONSHIPS)) {
                for (Path file : files(Path.of(args[0]), kind)) {
                    String name =
                            file.getFileName().toString().replace(".csv", "").substring(kind.length());
                    load(session, file, kind.equals(NODES) ? create(name) : connect(name));
                }
            }
        }
        System.exit(0);
    }

    private static List<Path> files(Path folder, String kind) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(kind))
                    .sorted()
                    .toList();
        }
    }

    private static String create(String label) {
        return label.equals("Name")
                ? "UNWIND $rows AS row CREATE (:Name {key: row.c0})"
                : "UNWIND $rows AS row CREATE (:Entity:" + label + " {id: row.c0, name: row.c1, releasedOn: row.c2})";
    }

    private static String connect(String type) {
        String end = type.equals("NAMED") ? "(to:Name {key: row.c1})" : "(to:Entity {id: row.c1})";
        return "UNWIND $rows AS row MATCH (from:Entity {id: row.c0}) MATCH " + end + " CREATE (from)-[:" + type
                + " {status: row.c2, channel: row.c3, method: row.c4, sources: row.c5}]->(to)";
    }

    private static void load(Session session, Path file, String statement) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            lines.readLine();
            List<Map<String, Object>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(row(line));
                if (rows.size() == ROWS_PER_TRANSACTION) {
                    write(session, statement, rows);
                }
            }
            write(session, statement, rows);
        }
    }

    private static Map<String, Object> row(String line) {
        Map<String, Object> row = new HashMap<>();
        String[] cells = line.split(",", -1);
        for (int cell = 0; cell < cells.length; cell++) {
            if (!cells[cell].isEmpty()) {
                row.put("c" + cell, cells[cell]);
            }
        }
        return row;
    }

    private static void write(Session session, String statement, List<Map<String, Object>> rows) {
        session.executeWriteWithoutResult(transaction ->
                transaction.run(statement, Map.of("rows", List.copyOf(rows))).consume());
        rows.clear();
    }
}
