package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.Thorough;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.GraphException;
import org.modellineage.graph.TestGraph;
import org.modellineage.model.Collection;

/** A load that does not come to its end leaves the graph as it was, and the next one completes it. */
@Thorough
class InterruptedLoadTest {

    private final Loader loader = new Loader(TestGraph.graph(), TestGraph.cypher());

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

    @Test
    void everyStatementMayFail(@TempDir Path folder) throws IOException {
        Collection first = HeldLoad.first();
        Collection second = HeldLoad.second();
        loader.load(second, Progress.NONE);
        String after = GraphDump.dump();
        loader.load(first, Progress.NONE);
        String before = GraphDump.dump();

        TreeSet<String> failed = new TreeSet<>();
        for (String statement : statements()) {
            Path broken = copyWithBroken(statement, folder.resolve(statement));
            try {
                new Loader(TestGraph.graph(), broken).load(second, Progress.NONE);
                assertThat(GraphDump.dump()).as(statement + " is not needed").isEqualTo(after);
                loader.load(first, Progress.NONE);
            } catch (GraphException e) {
                failed.add(statement);
            }
            assertThat(GraphDump.dump()).as(statement).isEqualTo(before);
        }

        assertThat(failed).contains("begin", "clear-entities", "remove-claims", "write-claims", "write-relationships");
        loader.load(second, Progress.NONE);
        assertThat(GraphDump.dump()).isEqualTo(after);
    }

    @Test
    void whoeverWatchesMayFail() {
        loader.load(HeldLoad.first(), Progress.NONE);
        String before = GraphDump.dump();

        assertThatThrownBy(() -> loader.load(HeldLoad.second(), (what, done, total) -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertThat(GraphDump.dump()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"entities", "names", "claims", "claims updated", "relationships"})
    void theProcessMayBeKilled(String step) throws Exception {
        loader.load(HeldLoad.second(), Progress.NONE);
        String second = GraphDump.dump();
        loader.load(HeldLoad.first(), Progress.NONE);
        String first = GraphDump.dump();
        assertThat(writingTransactions()).isZero();

        Process process = startLoading(step);
        try {
            assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("stays after " + step);
            assertThat(process.isAlive()).isTrue();
            assertThat(writingTransactions()).isOne();
        } finally {
            process.destroyForcibly().waitFor();
        }

        assertThat(GraphDump.dump()).isEqualTo(first);
        loader.load(HeldLoad.second(), Progress.NONE);
        assertThat(GraphDump.dump()).isEqualTo(second);
    }

    /** How many clients have a transaction open in which they have written. */
    private static long writingTransactions() {
        Cypher open = new Cypher("open", """
                SHOW TRANSACTIONS YIELD connectionId, activeLockCount
                WHERE connectionId STARTS WITH 'bolt-' AND activeLockCount > 20
                RETURN connectionId
                """);
        return TestGraph.graph()
                .read(Duration.ofMinutes(1), transaction -> transaction.run(open, Map.of()))
                .rows()
                .size();
    }

    private static Process startLoading(String step) throws IOException {
        ConnectionSettings settings = TestGraph.settings();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HeldLoad.class.getName(),
                settings.uri().toString(),
                TestGraph.cypher().toString(),
                step);
        builder.environment().put("NEO4J_PASSWORD", settings.password());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        return builder.start();
    }

    private static Set<String> statements() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(TestGraph.cypher().resolve("load"))) {
            files.forEach(file -> names.add(file.getFileName().toString().replace(".cypher", "")));
        }
        return names;
    }

    /** A copy of the folder of statements, in which one divides by zero. */
    private static Path copyWithBroken(String statement, Path copy) throws IOException {
        for (String part : new String[] {"schema", "load"}) {
            Files.createDirectories(copy.resolve(part));
            try (Stream<Path> files = Files.list(TestGraph.cypher().resolve(part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(part).resolve(file.getFileName()));
                }
            }
        }
        Files.writeString(copy.resolve("load").resolve(statement + ".cypher"), "RETURN 1 / 0");
        return copy;
    }
}
