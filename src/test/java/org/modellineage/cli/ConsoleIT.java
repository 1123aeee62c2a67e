package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.Thorough;
import org.modellineage.cli.command.ShellWord;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.TestGraph;
import org.modellineage.server.home.Timekeeper;

/** Opens the packed console on the Neo4j of the test run: by a pipe, from a file and at a terminal. */
@Thorough
class ConsoleIT {

    private static final Path APPLICATION = Path.of("target/lineage").toAbsolutePath();
    private static final long PATIENCE_S = 600;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        TestGraph.empty();
        Lineage.configured().run("load", "-q").answered();
    }

    private record Ended(int exitCode, String out, String err) {}

    @Test
    void runsStatementsFromStandardInput() throws Exception {
        Ended ended = run("MATCH (m:Model) RETURN count(m) > 60 AS many;", List.of());

        assertThat(ended).isEqualTo(new Ended(0, "many\nTRUE\n", ""));
    }

    @Test
    void failsWithTheShell() throws Exception {
        Ended ended = run("MATCH (m:Model RETURN 1;", List.of());

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("line 1, column 16").doesNotContain("lineage:");
    }

    /** Their parameters in front, each question file as it is: all in one console, since each start takes its time. */
    @Thorough
    @Test
    void runsEveryQuestionFileAsItIs() throws Exception {
        StringBuilder script = new StringBuilder();
        List<String> names = questions();
        for (String name : names) {
            script.append(Lineage.configured()
                    .run("reports", name, "--params")
                    .answered()
                    .out());
            script.append(":source cypher/reports/").append(statementOf(name)).append(".cypher\n");
            script.append("RETURN 'end of ").append(name).append("' AS marker;\n");
        }
        Path file = Files.writeString(folder.resolve("all.cypher"), script);

        Ended ended = run("", List.of("-f", file.toString()));

        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isZero();
        String before = "";
        for (String name : names) {
            assertThat(ended.out()).contains("\"end of " + name + "\"");
            String answer = ended.out().substring(before.length(), ended.out().indexOf("\"end of " + name + "\""));
            assertThat(answer.lines().count()).as("rows of " + name).isGreaterThan(3);
            before = ended.out().substring(0, ended.out().indexOf("\"end of " + name + "\""));
        }
    }

    /** The question itself, or the one whose statement it asks. */
    private static String statementOf(String name) throws IOException {
        return Files.readString(Path.of("cypher/reports", name + ".cypher"))
                .lines()
                .filter(line -> line.startsWith("// @as "))
                .map(line -> line.substring("// @as ".length()).strip())
                .findFirst()
                .orElse(name);
    }

    @Test
    void hasAPromptAtATerminalAndLeavesCtrlCToTheShell() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/script")) || System.getenv("CI") != null,
                "skipped: needs script, of util-linux");
        // Without exec, a shell that waits for the console would see Ctrl-C too, and not every shell overlooks it; and
        // whoever runs the tests in the background may have told all of its children to ignore it.
        Process process = builder(List.of(
                        "/usr/bin/script",
                        "-qefc",
                        "stty cols 100 rows 30; exec env --default-signal=INT "
                                + String.join(" ", quoted(command(List.of()))),
                        "/dev/null"))
                .redirectErrorStream(true)
                .start();
        Screen screen = new Screen(process);
        OutputStream keys = process.getOutputStream();

        screen.await("neo4j@neo4j");
        type(keys, "RETURN 'half");
        type(keys, "\u0003");
        screen.await("neo4j@neo4j");
        type(keys, "RETURN 6 * 7 AS answer;\r");
        screen.await("42");
        type(keys, ":exit\r");

        assertThat(process.waitFor(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(screen.text()).isZero();
    }

    @Test
    void putsNoPasswordWhereOthersCanReadIt() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "skipped: needs /proc");
        Process process = builder(command(List.of())).start();
        try {
            // Until it has begun to run the shell, a new process has the arguments of the one that started it.
            assertThat(Timekeeper.SYSTEM.await(
                            Duration.ofSeconds(PATIENCE_S),
                            Duration.ofMillis(20),
                            () -> argumentsOfChild(process).contains("org.neo4j.shell.Main")))
                    .isTrue();

            assertThat(argumentsOfChild(process))
                    .contains("org.neo4j.shell.Main")
                    .doesNotContain(String.valueOf(TestGraph.settings().password()));
        } finally {
            process.getOutputStream().close();
            assertThat(process.waitFor(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void refusesWhatItCannotOpen() {
        assertThat(Lineage.configured().run("console", "-f", "nowhere.cypher").errLines())
                .containsExactly("lineage: --file: nowhere.cypher is not there");
        assertThat(Lineage.configured().run("console", "--format", "csv").exitCode())
                .isEqualTo(2);
        assertThat(Lineage.alone(folder)
                        .property("lineage.application", APPLICATION.toString())
                        .with("NEO4J_URI", "bolt://127.0.0.1:1")
                        .with("NEO4J_PASSWORD", "x")
                        .run("console")
                        .exitCode())
                .isEqualTo(5);
    }

    private static String argumentsOfChild(Process process) throws IOException {
        Optional<ProcessHandle> child = process.children().findFirst();
        return child.isPresent()
                ? Files.readString(Path.of("/proc", Long.toString(child.get().pid()), "cmdline"))
                : "";
    }

    private static List<String> questions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher/reports"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".cypher"))
                    .map(name -> name.replace(".cypher", ""))
                    .sorted()
                    .toList();
        }
    }

    private Ended run(String input, List<String> arguments) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = builder(command(arguments))
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        ConnectionSettings settings = TestGraph.settings();
        builder.environment().put("NEO4J_URI", settings.uri().toString());
        builder.environment().put("NEO4J_USERNAME", String.valueOf(settings.username()));
        builder.environment().put("NEO4J_PASSWORD", String.valueOf(settings.password()));
        builder.environment().remove("NEO4J_DATABASE");
        builder.environment().put("TERM", "xterm");
        return builder;
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlineage.application=" + APPLICATION,
                "-Dlineage.knowledge=" + Path.of("").toAbsolutePath(),
                "-cp",
                APPLICATION.resolve("lib/cli") + "/*",
                "org.modellineage.cli.Main",
                "console"));
        command.addAll(arguments);
        return command;
    }

    private static List<String> quoted(List<String> words) {
        return words.stream().map(ShellWord::of).toList();
    }

    private static void type(OutputStream keys, String text) throws IOException {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    /** What a terminal shows, read as it comes. */
    private static final class Screen {

        private final StringBuilder shown = new StringBuilder();
        private int seen;
        private boolean ended;

        Screen(Process process) {
            Thread reader = new Thread(
                    () -> {
                        try (var in = process.inputReader(StandardCharsets.UTF_8)) {
                            for (int c = in.read(); c >= 0; c = in.read()) {
                                synchronized (shown) {
                                    shown.append((char) c);
                                    shown.notifyAll();
                                }
                            }
                        } catch (IOException e) {
                            // The terminal is gone, and with it all that it would have shown.
                        }
                        synchronized (shown) {
                            ended = true;
                            shown.notifyAll();
                        }
                    },
                    "screen");
            reader.setDaemon(true);
            reader.start();
        }

        /** Waits until a text is shown that was not seen before. */
        void await(String text) throws InterruptedException {
            synchronized (shown) {
                while (shown.indexOf(text, seen) < 0) {
                    assertThat(ended).as("\"" + text + "\" in " + shown).isFalse();
                    shown.wait();
                }
                seen = shown.indexOf(text, seen) + text.length();
            }
        }

        String text() {
            synchronized (shown) {
                return shown.toString();
            }
        }
    }
}
