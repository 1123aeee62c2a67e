package org.modellineage.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Measures the command with the shipped collection: the first report, a warm one, and memory. */
final class ShippedBenchmark {

    private static final String MODEL = "DeepSeek-R1-Distill-Llama-70B";
    private static final int WARM_PAIRS = 15;
    private static final int COLD_PAIRS = 5;
    private static final int MEMORY_RUNS = 5;

    private final Path project;
    private final String java;

    ShippedBenchmark(Path project, String java) {
        this.project = project;
        this.java = java;
    }

    List<String> table() throws IOException {
        List<String> table = new ArrayList<>();
        table.add("| what | measured | yardstick | ratio | target |");
        table.add("|---|---|---|---|---|");
        table.add(firstReport().row());
        table.addAll(warm());
        return table;
    }

    /** The first report on an empty machine: server start, seed load, answer. */
    private Comparison firstReport() {
        return Comparison.run(
                "first report: server start, load, answer",
                "Neo4j Harness started, loaded, asked, closed",
                0.35,
                COLD_PAIRS,
                this::first,
                () -> TimedProcess.of(
                        List.of(
                                java,
                                "-cp",
                                System.getProperty("java.class.path"),
                                HarnessYardstick.class.getName(),
                                project.toString(),
                                MODEL),
                        Map.of()));
    }

    private TimedProcess.Run first() {
        try (Home home = new Home(project)) {
            return home.run("tree", MODEL);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A warm report beside cypher-shell with the same statement, and the memory of both our processes. */
    private List<String> warm() throws IOException {
        try (Home home = new Home(project)) {
            home.run("tree", MODEL);
            ServerQuestion question =
                    ServerQuestion.of(project.resolve("cypher"), home, "ancestors", Map.of("model", MODEL));
            CypherShell shell = new CypherShell(java, home, question);
            Comparison warm = Comparison.run(
                    "a warm report, whole process",
                    "cypher-shell, same statement",
                    0.2,
                    WARM_PAIRS,
                    () -> home.run("ancestors", MODEL),
                    shell::run);
            double command = 0;
            for (int run = 0; run < MEMORY_RUNS; run++) {
                command = Math.max(command, home.run("ancestors", MODEL).peakMebibytes());
            }
            return List.of(
                    warm.row(),
                    "| memory of the local server with the shipped collection | %.0f MiB | - | - | under 512 MiB |"
                            .formatted(home.serverMebibytes()),
                    "| memory of the command | %.0f MiB | - | - | under 100 MiB |".formatted(command));
        }
    }
}
