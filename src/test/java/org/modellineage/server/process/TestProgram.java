package org.modellineage.server.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Graph;
import org.modellineage.server.home.Build;
import org.modellineage.server.home.Timekeeper;

/** The server as a program made of the classes under test. */
public final class TestProgram {

    private static final Cypher ONE = new Cypher("one", "RETURN 1 AS one");

    static final String VERSION = "0.2.0";

    private static final String ENDS_BY_ITSELF = "-Dlineage.idle.minutes=5";

    /** Runs so slowly that only a wait which would hang ever runs out of patience, however busy the machine. */
    private static final Timekeeper PATIENT = new Timekeeper() {
        @Override
        public Duration elapsed() {
            return SYSTEM.elapsed().dividedBy(20);
        }

        @Override
        public void pause(Duration length) throws InterruptedException {
            SYSTEM.pause(length);
        }
    };

    private TestProgram() {}

    /** A handle on a server of the version under test, which ends by itself should a test forget it. */
    public static LocalServer server(Path home, String... jvmOptions) {
        return versioned(home, VERSION, jvmOptions);
    }

    static LocalServer versioned(Path home, String version, String... jvmOptions) {
        return of(home, program(version, jvmOptions));
    }

    static ServerProgram program(String version, String... jvmOptions) {
        Build build = new Build(version, Instant.EPOCH);
        ServerProgram trainer = new ServerProgram(build, LibraryArchive::classPath, List.of(ENDS_BY_ITSELF));
        List<String> options = new ArrayList<>(List.of("-XX:SharedArchiveFile=" + LibraryArchive.file()));
        options.addAll(jvmOptions.length == 0 ? List.of(ENDS_BY_ITSELF) : List.of(jvmOptions));
        return new ServerProgram(
                build,
                () -> {
                    LibraryArchive.ensureMade(trainer);
                    return LibraryArchive.classPath();
                },
                options);
    }

    static LocalServer of(Path home, ServerProgram program) {
        return new LocalServer(home, () -> program, PATIENT);
    }

    /** The class path of the test run; the test runner may have packed its own into one jar's manifest. */
    public static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** A main class of the tests as a process of its own. */
    public static ProcessBuilder java(Class<?> mainClass, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                mainClass.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** In full, which Java's own view of processes does not give. */
    static List<String> commandLines() throws IOException {
        return output(new ProcessBuilder("ps", "-ewwo", "args=").start())
                .lines()
                .toList();
    }

    static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    static Object ask(ConnectionSettings settings) {
        return ask(settings, ONE);
    }

    static Object ask(ConnectionSettings settings, Cypher one) {
        try (Graph graph = Graph.connect(settings)) {
            Map<String, Object> row = graph.read(Duration.ofSeconds(60), transaction -> transaction.run(one, Map.of()))
                    .rows()
                    .get(0);
            return Objects.requireNonNull(row.get("one"));
        }
    }
}
