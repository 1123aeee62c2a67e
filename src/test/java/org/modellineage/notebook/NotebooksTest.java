package org.modellineage.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.Thorough;
import org.modellineage.cli.ReadsShippedCollection;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.TestGraph;

/** Executes every notebook from a clean start against the Neo4j of the test run. */
@Thorough
@ReadsShippedCollection
class NotebooksTest {

    /** What the command has on its class path, and so has a notebook. */
    private static final List<String> LIBRARIES = List.of(
            "neo4j-java-driver",
            "neo4j-bolt-connection",
            "netty-",
            "reactor-core",
            "reactive-streams",
            "snakeyaml-engine",
            "jackson-core",
            "jspecify",
            "org.eclipse.",
            "xtext",
            "guava",
            "failureaccess");

    @TempDir
    Path folder;

    @Test
    void runToTheirEnds() throws IOException, InterruptedException {
        assumeTrue(
                isInstalled("jupyter-nbconvert"),
                "skipped: needs Jupyter (Debian: apt-get install jupyter-notebook jupyter-nbconvert)");
        List<String> command = new ArrayList<>(List.of("notebooks/start", "--execute"));
        for (Path notebook : CommittedNotebooksTest.notebooks()) {
            command.add(
                    Files.copy(notebook, folder.resolve(notebook.getFileName())).toString());
        }

        assertThat(run(command)).as(Files.readString(log())).isZero();
        for (Path notebook : CommittedNotebooksTest.notebooks()) {
            assertThat(CommittedNotebooksTest.outputs(folder.resolve(notebook.getFileName())))
                    .as("%s is as it was committed; if not, run notebooks/start --execute", notebook)
                    .isEqualTo(CommittedNotebooksTest.outputs(notebook));
        }
    }

    private int run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile());
        ConnectionSettings settings = TestGraph.settings();
        builder.environment()
                .putAll(Map.of(
                        "NEO4J_URI", settings.uri().toString(),
                        "NEO4J_USERNAME", String.valueOf(settings.username()),
                        "NEO4J_PASSWORD", String.valueOf(settings.password()),
                        "NEO4J_DATABASE", String.valueOf(settings.database()),
                        "LINEAGE_NOTEBOOK_CLASSES", classes()));
        Process process = builder.start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        return process.waitFor();
    }

    private Path log() {
        return folder.resolve("jupyter.log");
    }

    private static String classes() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> (entry.endsWith("classes") && !entry.endsWith("test-classes"))
                        || LIBRARIES.stream()
                                .anyMatch(Path.of(entry).getFileName().toString()::startsWith)
                        || LIBRARIES.stream().anyMatch(library -> entry.contains("/" + library)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
