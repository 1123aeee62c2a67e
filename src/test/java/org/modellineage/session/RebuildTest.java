package org.modellineage.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.Thorough;
import org.modellineage.graph.Graph;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.kept.KeptCollection;
import org.modellineage.load.CollectionBuilder;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.SourceKind;
import org.modellineage.server.home.ProcessLock;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.Stores;
import org.modellineage.server.home.WriteLock;
import org.modellineage.server.process.TestProgram;
import org.modellineage.spool.RandomRecords;

/** Rebuilding the graph of a real local server, and what is left when that is cut short. */
@Thorough
@WithoutGraph
class RebuildTest {

    /** Ends a run that hangs. */
    private static final long PATIENCE_SECONDS = 600;

    @TempDir
    Path home;

    private final List<String> steps = new ArrayList<>();

    @AfterEach
    void stop() {
        TestProgram.server(home).stop();
    }

    @Test
    void makesTheSameGraphWhileTheOldOneAnswers() throws IOException {
        List<String> meanwhile = new ArrayList<>();
        SessionListener listener = new SessionListener() {
            @Override
            public void step(String line) {
                steps.add(line);
                if (line.startsWith("Loading the collection family")) {
                    meanwhile.add(dump());
                }
            }
        };
        String before;
        try (Session session = TestSession.local(home, listener)) {
            fill(session);
            before = dump();

            assertThat(session.rebuild()).containsExactly("family", "hub");

            assertThat(meanwhile).containsExactly(before);
            assertThat(dump()).isEqualTo(before);
            assertThat(session.<String>ask(GraphDump::dump)).isEqualTo(before);
        }
        assertThat(steps)
                .contains(
                        "Making a new store from 2 collections; the old one goes on answering ...",
                        "Loading the collection hub (1 of 2) ...",
                        "Loading the collection family (2 of 2) ...");
        assertThat(home.resolve("data")).doesNotExist();
        assertThat(stores()).hasSize(1);
        assertThat(home.resolve("stores").resolve(stores().get(0))).isDirectoryContaining("glob:**/data");
        TestProgram.server(home).stop();
        assertThat(dump()).isEqualTo(before);
    }

    /** At every step a process may be killed: what was there is there, and the next start removes what was not finished. */
    @Test
    void aKilledRebuildLeavesTheOldGraph() throws Exception {
        String before;
        try (Session session = TestSession.local(home, SessionListener.NONE)) {
            fill(session);
            before = dump();
        }
        for (String step : List.of("Making a new store", "Loading the collection hub", "Putting the new store")) {
            Process process = SessionProcess.rebuilding(home);
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                String line = lines.readLine();
                while (line != null && !line.startsWith(step)) {
                    line = lines.readLine();
                }
                assertThat(line).as("the line of " + step).isNotNull();
            } finally {
                process.destroyForcibly();
            }
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

            assertThat(dump()).as("killed at: " + step).isEqualTo(before);
            TestProgram.server(home).stop();
            assertThat(dump()).isEqualTo(before);
            assertThat(stores().size() + (Files.exists(home.resolve("data")) ? 1 : 0))
                    .as("stores after a kill at: " + step)
                    .isEqualTo(1);
        }
    }

    @Test
    void anOlderFormIsMadeAnewByTheFirstQuestion() throws IOException {
        try (Session session = TestSession.local(home, collecting())) {
            fill(session);
            String before = dump();
            new Stores(new ServerFolder(home)).record(Loader.FORMAT - 1);

            assertThat(session.<String>ask(GraphDump::dump)).isEqualTo(before);

            assertThat(steps).contains("This version holds the graph in another form.");
            assertThat(stores()).hasSize(1);
            steps.clear();
            session.ask(GraphDump::dump);
            assertThat(steps).isEmpty();
        }
    }

    @Test
    void refusesWhatItCannotDoInOneLine() throws Exception {
        try (Session session = TestSession.local(home, collecting())) {
            fill(session);
            try (ProcessLock lock = WriteLock.takeOrRefuse(new ServerFolder(home), IllegalStateException::new)) {
                assertThat(lock).isNotNull();
                assertThatThrownBy(session::rebuild)
                        .isInstanceOf(SessionException.class)
                        .hasMessageStartingWith(
                                "process " + ProcessHandle.current().pid())
                        .hasMessageContaining("cannot rebuild now");
            }
            session.use(graph -> new Loader(graph, TestSession.installation().cypher())
                    .load(new CollectionBuilder("notes").model("child").build(), Progress.NONE));
            assertThatThrownBy(session::rebuild)
                    .isInstanceOf(SessionException.class)
                    .hasMessage(
                            "no file is kept of notes, which the graph holds: load or import it again, or unload it,"
                                    + " and then rebuild");
            assertThat(stores()).isEmpty();
        }
        try (Session remote = new Session(
                TestSession.installation(),
                new Environment(Map.of("NEO4J_URI", "bolt://127.0.0.1:1"), new Properties()),
                RequestedConnection.NONE,
                SessionListener.NONE)) {
            assertThatThrownBy(remote::rebuild).hasMessageContaining("only the graph of the local server");
        }
    }

    @Test
    void asksForSpaceFirst() throws IOException {
        Path file = Files.writeString(home.resolve("family.json"), " ".repeat(1 << 20));
        KeptLoad.Item item = new KeptLoad.Item("family", "e", new KeptCollection.Curated(file));

        StoreSpace.check(List.of(item), 1L << 40);

        assertThatThrownBy(() -> StoreSpace.check(List.of(item), 50L << 20))
                .isInstanceOf(SessionException.class)
                .hasMessageMatching(
                        "a new store needs about \\d+ MiB of the disk, and 50 MiB are free: free some space.*");
    }

    private SessionListener collecting() {
        return new SessionListener() {
            @Override
            public void step(String line) {
                steps.add(line);
            }
        };
    }

    private void fill(Session session) throws IOException {
        session.load(family(), Progress.NONE);
        session.load(RandomRecords.sorted(home, new Random(1)), Progress.NONE);
    }

    private String dump() {
        try (Graph graph = Graph.connect(TestProgram.server(home).ensureRunning(line -> {}))) {
            return GraphDump.dump(graph);
        }
    }

    private List<String> stores() throws IOException {
        if (!Files.exists(home.resolve("stores"))) {
            return List.of();
        }
        try (Stream<Path> stores = Files.list(home.resolve("stores"))) {
            return stores.map(store -> store.getFileName().toString()).toList();
        }
    }

    private static Collection family() {
        return new CollectionBuilder("family")
                .source("paper", SourceKind.PRIMARY, "2025-01")
                .model("base")
                .says(Property.RELEASED_ON, new PartialDate("2024"))
                .model("child")
                .says(RelationshipType.INITIALIZED_FROM, "base")
                .entity(new Entity("letter", EntityKind.MODEL, "Letter", true, false, "owner/a"))
                .says(RelationshipType.INITIALIZED_FROM, "child")
                .build();
    }
}
