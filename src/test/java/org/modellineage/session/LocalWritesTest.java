package org.modellineage.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.Graph;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;
import org.modellineage.kept.KeptCollection;
import org.modellineage.kept.KeptCollections;
import org.modellineage.load.CollectionBuilder;
import org.modellineage.load.LoadException;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.EntityRecord.Said;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;
import org.modellineage.model.SourceKind;
import org.modellineage.session.LocalWrites.Loaded;
import org.modellineage.spool.RecordSorter;
import org.modellineage.spool.SortedRecords;

/** The files of collections and the graph do not drift apart, wherever a process is killed. */
class LocalWritesTest {

    @TempDir
    Path home;

    private boolean dead;
    private LocalWrites writes;

    /** Ends the work as a killed process would: nothing that comes after it reaches the graph. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final LocalWrites.Graphs graphs = new LocalWrites.Graphs() {
        @Override
        public <T> T use(Function<Graph, T> work) {
            if (dead) {
                throw new Killed();
            }
            return work.apply(TestGraph.graph());
        }
    };

    @BeforeEach
    void empty() {
        TestGraph.empty();
        writes = restarted();
    }

    @Test
    void keepsWhatTheGraphHoldsAndNothingElse() throws IOException {
        writes.load(family("base"), Progress.NONE);
        writes.load(family("other"), Progress.NONE);
        writes.load(records(3), Progress.NONE);
        writes.load(records(4), Progress.NONE);

        assertThat(files()).hasSize(2);
        graphIsWhatIsKept();
        writes.unload("family", Progress.NONE);
        assertThat(files()).hasSize(1).first().asString().startsWith("hub@");
        graphIsWhatIsKept();
        writes.unload("hub", Progress.NONE);
        assertThat(files()).isEmpty();
    }

    @Test
    void loadingAgainChangesNothing() throws IOException {
        writes.load(family("base"), Progress.NONE);
        writes.load(records(3), Progress.NONE);
        List<String> before = files();
        long commits = TestGraph.lastCommit();
        String graph = GraphDump.dump();

        assertThat(writes.load(family("base"), Progress.NONE).nothingChanged()).isTrue();
        assertThat(writes.load(records(3), Progress.NONE).nothingChanged()).isTrue();

        assertThat(files()).isEqualTo(before);
        assertThat(GraphDump.dump()).isEqualTo(graph);
        assertThat(commits).isPositive();
    }

    @Test
    void aRefusedLoadLeavesTheOldFile() throws IOException {
        writes.load(family("base"), Progress.NONE);
        List<String> before = files();

        assertThatThrownBy(() -> writes.load(dangling(), Progress.NONE)).isInstanceOf(LoadException.class);

        assertThat(files()).isEqualTo(before);
        graphIsWhatIsKept();
    }

    /** The file is there, and the graph still holds the former edition. */
    @Test
    void killedBeforeTheFirstTransaction() throws IOException {
        writes.load(family("base"), Progress.NONE);
        String before = GraphDump.dump();
        dead = true;

        assertThatThrownBy(() -> writes.load(family("other"), Progress.NONE)).isInstanceOf(Killed.class);

        writes = restarted();
        assertThat(files()).hasSize(2);
        assertThat(GraphDump.dump()).isEqualTo(before);
        graphIsWhatIsKept();
        converges(family("other"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entities", "names", "claims", "relationships"})
    void killedWithinTheTransaction(String step) throws IOException {
        writes.load(family("base"), Progress.NONE);
        String before = GraphDump.dump();

        assertThatThrownBy(() -> writes.load(family("other"), killedAfter(step)))
                .isInstanceOf(Killed.class);

        writes = restarted();
        assertThat(GraphDump.dump()).isEqualTo(before);
        graphIsWhatIsKept();
        converges(family("other"));
    }

    /** The graph has all of it, and both files are there. */
    @Test
    void killedAfterTheLastTransaction() throws IOException {
        writes.load(family("base"), Progress.NONE);
        String edition = writes.kept().add(family("other"));
        new Loader(TestGraph.graph(), TestGraph.cypher()).load(family("other"), edition, Progress.NONE);

        assertThat(files()).hasSize(2);
        graphIsWhatIsKept();
        converges(family("other"));
    }

    /** Of an import several transactions were committed; the graph names the new edition and says that it is not whole. */
    @ParameterizedTest
    @ValueSource(strings = {"entities", "statements about entities"})
    void killedBetweenTheTransactionsOfAnImport(String step) throws IOException {
        writes.load(records(3), Progress.NONE);
        SortedRecords next = records(5);

        assertThatThrownBy(() -> writes.load(next, killedAfter(step))).isInstanceOf(Killed.class);

        writes = restarted();
        Loaded loaded = writes.loaded().get(0);
        assertThat(loaded.incomplete()).isTrue();
        assertThat(loaded.edition()).isEqualTo(next.edition());
        assertThat(writes.kept().find("hub", loaded.edition())).isPresent();
        writes.load(records(5), Progress.NONE);
        assertThat(files()).hasSize(1);
        graphIsWhatIsKept();
    }

    @Test
    void killedBeforeTheFileOfAnUnloadedCollectionIsRemoved() throws IOException {
        writes.load(family("base"), Progress.NONE);
        new Loader(TestGraph.graph(), TestGraph.cypher()).unload("family", Progress.NONE);

        writes = restarted();
        assertThat(writes.loaded()).isEmpty();
        converges(family("other"));
    }

    @Test
    void anotherProcessIsNamed() throws IOException {
        writes.reserve("import");

        assertThatThrownBy(() -> restarted().reserve("rebuild"))
                .isInstanceOf(SessionException.class)
                .hasMessage("process " + ProcessHandle.current().pid() + " is changing the local graph, so this cannot"
                        + " rebuild now: wait for its end, or stop it");
        writes.load(family("base"), Progress.NONE);
        writes.release();
        LocalWrites next = restarted();
        next.reserve("rebuild");
        next.release();
    }

    private LocalWrites restarted() {
        dead = false;
        return new LocalWrites(home, TestGraph.cypher(), graphs, line -> {});
    }

    private Progress killedAfter(String step) {
        return (what, done, total) -> {
            if (what.equals(step) && done == total) {
                dead = true;
                throw new Killed();
            }
        };
    }

    private void converges(Collection collection) throws IOException {
        writes.load(collection, Progress.NONE);
        assertThat(files()).hasSize(1);
        graphIsWhatIsKept();
    }

    /** What is kept of the editions that the graph names makes the same graph. */
    private void graphIsWhatIsKept() throws IOException {
        String graph = GraphDump.dump();
        List<Loaded> loaded = writes.loaded();
        KeptCollections kept = writes.kept();
        TestGraph.empty();
        Loader loader = new Loader(TestGraph.graph(), TestGraph.cypher());
        for (Loaded each : loaded) {
            KeptCollection found = kept.find(each.id(), each.edition()).orElseThrow();
            if (found instanceof KeptCollection.Curated curated) {
                loader.load(curated.read(), each.edition(), Progress.NONE);
            } else if (found instanceof KeptCollection.Imported imported) {
                loader.load(Imports.collection(imported.read()), each.edition(), Progress.NONE);
            }
        }
        assertThat(GraphDump.dump()).isEqualTo(graph);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("collections"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Collection family(String base) {
        return new CollectionBuilder("family")
                .source("paper", SourceKind.PRIMARY, "2025-01")
                .model(base)
                .says(Property.RELEASED_ON, new PartialDate("2024"))
                .model("child")
                .says(RelationshipType.INITIALIZED_FROM, base)
                .build();
    }

    private static Collection dangling() {
        return new CollectionBuilder("family")
                .source("paper", SourceKind.PRIMARY, "2025-01")
                .model("child")
                .says(RelationshipType.INITIALIZED_FROM, "nobody")
                .build();
    }

    private SortedRecords records(int models) throws IOException {
        Path folder = Files.createDirectories(home.resolve("imports"));
        Source source = new Source(
                new Entity("hub-list", EntityKind.SOURCE, "List", true, false, null),
                SourceKind.PRIMARY,
                null,
                List.of(),
                new PartialDate("2025"),
                null,
                null,
                null,
                null);
        try (RecordSorter sorter = new RecordSorter(folder)) {
            for (int i : IntStream.range(0, models).toArray()) {
                String parent = "owner/m" + i / 2;
                sorter.add(new EntityRecord(
                        model("owner/m" + i),
                        false,
                        i == 0
                                ? List.of()
                                : List.of(new Said(
                                        RelationshipType.INITIALIZED_FROM, parent, Method.DECLARED, List.of("tags")))));
            }
            return sorter.writeTo(folder.resolve("sorted"), "hub", "Hub", source, id -> {});
        }
    }

    private static Entity model(String id) {
        return new Entity(id, EntityKind.MODEL, id, true, false, id);
    }
}
