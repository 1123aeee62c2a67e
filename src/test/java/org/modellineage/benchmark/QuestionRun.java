package org.modellineage.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one question took on an imported hub.
 *
 * @param name the command
 * @param process the command and cypher-shell with the same statement, whole processes
 * @param server what the server says that it took
 * @param others what other programs took for the same, by their names
 */
record QuestionRun(String name, Comparison process, Timed server, Map<String, Timed> others) {

    private static final String SQLITE = "SQLite";
    private static final List<String> OTHERS = List.of(SQLITE, "DuckDB", "networkx", "igraph");
    private static final List<String> QUESTIONS = List.of("descendants", "tree", "why", "licences", "impact");

    /** The questions that start from the root of the largest family; the others start from a model deep in it. */
    private static final List<String> FROM_ROOT = List.of("descendants", "impact");

    private static final String CHANNEL = "weights";
    private static final double TARGET_RATIO_TO_SHELL = 0.2;
    private static final int PAIRS = 3;

    static final List<String> HEADER = List.of(
            "| question | rows | command, from prompt to prompt | cypher-shell | ratio | server alone | SQLite | ratio |"
                    + " DuckDB | networkx | igraph |",
            "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");

    static final String TARGETS =
            "Targets: the command in at most 0.2 of cypher-shell's time, the server in at most 0.25 of"
                    + " SQLite's. SQLite and DuckDB have the steps in a table with indexes both ways and answer within a program that"
                    + " is running, as networkx and igraph do from memory; their loading is not counted.";

    /** Asks everything of a hub that a home has imported. */
    static List<QuestionRun> all(MadeUpHub hub, Path project, String java, Home home) throws Exception {
        Path folder = Files.createTempDirectory("yardsticks");
        try {
            Map<String, Map<String, Timed>> others = new LinkedHashMap<>();
            sql(SQLITE, hub, folder).ifPresent(answers -> others.put(SQLITE, answers));
            sql("DuckDB", hub, folder).ifPresent(answers -> others.put("DuckDB", answers));
            others.putAll(GraphLibraries.ask(hub, folder));
            OTHERS.stream()
                    .filter(other -> !others.containsKey(other))
                    .forEach(other -> System.out.println(other + " is not installed and left out"));
            List<QuestionRun> runs = new ArrayList<>();
            for (String question : QUESTIONS) {
                Map<String, Timed> answers = new LinkedHashMap<>();
                others.forEach((other, all) -> answers.put(other, all.get(question)));
                runs.add(of(question, hub, project, java, home, answers));
            }
            return runs;
        } finally {
            Home.delete(folder);
        }
    }

    private static Optional<Map<String, Timed>> sql(String name, MadeUpHub hub, Path folder) throws Exception {
        String scheme = name.toLowerCase(Locale.ROOT);
        Optional<SqlDatabase> opened = SqlDatabase.open(scheme, folder.resolve(scheme + ".db"));
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (SqlDatabase database = opened.get()) {
            database.load(hub.numbers());
            Map<String, Timed> answers = new LinkedHashMap<>();
            for (String question : QUESTIONS) {
                answers.put(question, database.ask(question, hub));
            }
            return Optional.of(answers);
        }
    }

    private static QuestionRun of(
            String question, MadeUpHub hub, Path project, String java, Home home, Map<String, Timed> others)
            throws IOException {
        String root = MadeUpRow.id(hub.root());
        String deepest = MadeUpRow.id(hub.deepest());
        String model = FROM_ROOT.contains(question) ? root : deepest;
        Map<String, String> names = new LinkedHashMap<>(Map.of("model", model, "channel", CHANNEL));
        List<String> typed = new ArrayList<>(List.of(model));
        if (question.equals("why")) {
            names.put("origin", root);
            typed.add(root);
        }
        ServerQuestion statement = ServerQuestion.of(project.resolve("cypher"), home, question, names);
        CypherShell shell = new CypherShell(java, home, statement);
        List<String> command = new ArrayList<>(List.of(question));
        command.addAll(typed);
        // The others hold only these steps; data would give more rows.
        command.addAll(List.of("--channel", CHANNEL));
        Comparison process = Comparison.run(
                question,
                "cypher-shell",
                TARGET_RATIO_TO_SHELL,
                PAIRS,
                () -> home.run(command.toArray(String[]::new)),
                shell::run);
        return new QuestionRun(question, process, statement.ask(home), others);
    }

    String row() {
        Timed sqlite = others.get(SQLITE);
        return "| `" + name + "` | " + String.format(Locale.ROOT, "%,d", server.rows()) + " | "
                + seconds(Comparison.median(process.oursSeconds())) + " | "
                + seconds(Comparison.median(process.yardstickSeconds())) + " | " + ratio(process.ratio()) + " | "
                + seconds(server.seconds()) + " | " + cell(SQLITE) + " | "
                + (sqlite == null ? "-" : ratio(server.seconds() / sqlite.seconds())) + " | "
                + OTHERS.stream().skip(1).map(this::cell).collect(Collectors.joining(" | ")) + " |";
    }

    /** Yardsticks that found another number of rows, which would make the comparison void. */
    List<String> disagreements() {
        return others.entrySet().stream()
                .filter(other -> other.getValue().rows() != server.rows())
                .map(other -> name + ": " + server.rows() + " rows, but "
                        + other.getValue().rows() + " of " + other.getKey())
                .toList();
    }

    private String cell(String other) {
        Timed answer = others.get(other);
        return answer == null ? "-" : seconds(answer.seconds());
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static String seconds(double seconds) {
        if (seconds >= 1) {
            return String.format(Locale.ROOT, "%.2f s", seconds);
        }
        String format = seconds < 0.001 ? "%.2f ms" : seconds < 0.01 ? "%.1f ms" : "%.0f ms";
        return String.format(Locale.ROOT, format, seconds * 1000);
    }
}
