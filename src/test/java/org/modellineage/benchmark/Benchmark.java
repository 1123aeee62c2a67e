package org.modellineage.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures the built command in {@code target/lineage} and prints the table of the README. */
final class Benchmark {

    private static final String MODEL = "DeepSeek-R1-Distill-Llama-70B";
    private static final int WARM_PAIRS = 15;
    private static final int COLD_PAIRS = 5;

    private final Path project;
    private final String command;
    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Benchmark(Path project) {
        this.project = project;
        this.command = project.resolve("lineage").toString();
    }

    /** Takes the project's folder. */
    public static void main(String[] args) throws IOException {
        Benchmark benchmark = new Benchmark(Path.of(args[0]).toAbsolutePath());
        List<String> table = new ArrayList<>();
        table.add("| what | measured | yardstick | ratio | target |");
        table.add("|---|---|---|---|---|");
        table.add(benchmark.firstReport().row());
        table.addAll(benchmark.warm());
        Path result = benchmark.project.resolve("target/benchmark.md");
        Files.write(result, table);
        table.forEach(System.out::println);
        System.exit(0);
    }

    /** The first report on an empty machine: server start, seed load, answer. */
    private Comparison firstReport() {
        return Comparison.run(
                "first report: server start, load, answer",
                "Neo4j Harness started, loaded, asked, closed",
                0.35,
                COLD_PAIRS,
                () -> withHome(home -> TimedProcess.of(tree(), environment(home))),
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

    /** A warm report beside cypher-shell with the same statement, and the memory of both our processes. */
    private List<String> warm() {
        return withHome(home -> {
            TimedProcess.of(tree(), environment(home));
            List<String> shell = cypherShell(home);
            Comparison warm = Comparison.run(
                    "a warm report, whole process",
                    "cypher-shell, same statement",
                    0.3,
                    WARM_PAIRS,
                    () -> TimedProcess.of(ancestors(), environment(home)),
                    () -> TimedProcess.of(
                            shell,
                            Map.of(
                                    "NEO4J_PASSWORD",
                                    read(home.resolve("password")).strip())));
            double cli = 0;
            for (int run = 0; run < 5; run++) {
                cli = Math.max(
                        cli, TimedProcess.of(ancestors(), environment(home)).peakMebibytes());
            }
            double server = TimedProcess.peakMebibytes(serverPid(home)).orElse(0.0);
            return List.of(
                    warm.row(),
                    "| memory of the local server with the shipped collection | %.0f MiB | - | - | under 512 MiB |"
                            .formatted(server),
                    "| memory of the command | %.0f MiB | - | - | under 100 MiB |".formatted(cli));
        });
    }

    private List<String> tree() {
        return List.of(command, "tree", MODEL);
    }

    private List<String> ancestors() {
        return List.of(command, "ancestors", MODEL);
    }

    /** The same statement in cypher-shell, with no more on its class path than it uses. */
    private List<String> cypherShell(Path home) throws IOException {
        String everything = System.getProperty("java.class.path");
        Path loaded = home.resolve("classes-of-cypher-shell.txt");
        List<String> training = cypherShell(home, everything, "-Xlog:class+load:file=" + loaded);
        TimedProcess.of(training, password(home));
        String log = Files.readString(loaded);
        String used = Stream.of(everything.split(File.pathSeparator))
                .filter(jar -> log.contains(jar))
                .collect(Collectors.joining(File.pathSeparator));
        return cypherShell(home, used, "-Xshare:auto");
    }

    private List<String> cypherShell(Path home, String classPath, String option) {
        List<String> shell = new ArrayList<>(List.of(java, option, "-cp", classPath, "org.neo4j.shell.Main"));
        shell.addAll(List.of("-a", bolt(home), "-u", "neo4j", "--format", "plain"));
        parameters().forEach((name, value) -> shell.addAll(List.of("-P", "{" + name + ": " + value + "}")));
        shell.addAll(
                List.of("-f", project.resolve("cypher/reports/ancestors.cypher").toString()));
        return shell;
    }

    private static Map<String, String> password(Path home) {
        return Map.of("NEO4J_PASSWORD", read(home.resolve("password")).strip());
    }

    /** The defaults of {@code cypher/reports/ancestors.cypher}; cypher-shell refuses the statement if one is missing. */
    private static Map<String, String> parameters() {
        return Map.of(
                "model", "'deepseek-r1-distill-llama-70b'",
                "channel", "[]",
                "kind", "[]",
                "status", "['asserted', 'disputed', 'alleged']",
                "depth", "null",
                "asOf", "null",
                "released", "false");
    }

    private static Map<String, String> environment(Path home) {
        return Map.of("MODEL_LINEAGE_HOME", home.toString());
    }

    /** What is measured in a folder that lives as long. */
    private interface Measurement<T> {
        T in(Path home) throws IOException;
    }

    private <T> T withHome(Measurement<T> measurement) {
        try {
            Path home = Files.createTempDirectory("lineage-benchmark");
            try {
                return measurement.in(home);
            } finally {
                TimedProcess.of(List.of(command, "stop"), environment(home));
                try (Stream<Path> files = Files.walk(home)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bolt(Path home) {
        return read(home.resolve("server.json")).replaceFirst("(?s).*(bolt://[^\"]+)\".*", "$1");
    }

    private static long serverPid(Path home) {
        return Long.parseLong(read(home.resolve("server.json")).replaceFirst("(?s).*\"pid\"\\s*:\\s*(\\d+).*", "$1"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }
}
