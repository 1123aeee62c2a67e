package org.modellineage.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Seeds;
import org.modellineage.Thorough;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.modellineage.load.CollectionBuilder;
import org.modellineage.load.LoadReport;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.load.RandomCollections;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.SourceKind;
import org.modellineage.server.process.TestProgram;
import org.modellineage.spool.RandomRecords;
import org.modellineage.spool.SortedRecords;

/** Whether records come through a connection or by the engine's importer, in whatever order, the graph is the same. */
@Thorough
@WithSecondGraph
class OfflineImportTest {

    /** Without them every look for a label or a type scans the graph. */
    private static final Cypher TOKEN_INDEXES = new Cypher(
            "token indexes", "SHOW INDEXES YIELD type, entityType AS of WHERE type = 'LOOKUP' RETURN of ORDER BY of");

    @TempDir
    Path home;

    @TempDir
    Path other;

    private final List<String> steps = new ArrayList<>();

    @AfterEach
    void stop() {
        TestProgram.server(home).stop();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bothWaysGiveTheSameGraph(long seed) throws IOException {
        Random random = new Random(seed);
        List<Object> loads = new ArrayList<>(List.of(family()));
        RandomCollections drawn = RandomCollections.onHub("drawn").withEntity(random);
        for (int i = 0; i < 30; i++) {
            drawn = drawn.edited(random);
        }
        loads.add(declaredOnly(drawn.toReadableCollection()));
        loads.add(1 + random.nextInt(loads.size()), RandomRecords.sorted(other, random));
        if (random.nextBoolean()) {
            loads.add(RandomRecords.sorted(Files.createDirectories(other.resolve("again")), random));
        }

        Map<Path, String> dumps = new HashMap<>();
        TestGraph.empty();
        Loader loader = new Loader(TestGraph.graph(), TestGraph.cypher());
        try (Session session = TestSession.local(home, listener(), 1)) {
            for (Object load : loads) {
                if (load instanceof Collection collection) {
                    session.load(collection, Progress.NONE);
                    loader.load(collection, Progress.NONE);
                } else if (load instanceof SortedRecords records) {
                    loader.load(Imports.collection(records), Progress.NONE);
                    session.load(records, Progress.NONE);
                }
            }
            dumps.put(home, withoutEditions(session.<String>ask(GraphDump::dump)));
        }
        assertThat(steps).anyMatch(line -> line.startsWith("Importing the collection hub (1 of "));
        assertThat(dumps).containsEntry(home, GraphDump.dump());
    }

    static LongStream seeds() {
        return Seeds.upTo(1);
    }

    @Test
    void importingAgainFindsNothingToDoAndUnloadingLeavesTheRest() throws IOException {
        try (Session session = TestSession.local(home, listener(), 1)) {
            session.load(family(), Progress.NONE);
            String before = session.ask(GraphDump::dump);
            LoadReport first = session.load(RandomRecords.sorted(other, new Random(1)), Progress.NONE);
            String imported = session.ask(GraphDump::dump);
            List<Map<String, Object>> tokenIndexes = session.ask(graph -> graph.read(
                            Duration.ZERO, transaction -> transaction.run(TOKEN_INDEXES, Map.of()))
                    .rows());
            steps.clear();
            List<Path> kept = keptImports();
            Files.delete(kept.get(0));

            LoadReport again = session.load(RandomRecords.sorted(other, new Random(1)), Progress.NONE);

            assertThat(tokenIndexes).extracting(row -> row.get("of")).containsExactly("NODE", "RELATIONSHIP");
            assertThat(first.changes().get(0).added()).isPositive();
            assertThat(again.nothingChanged()).isTrue();
            assertThat(again.changes().get(0).unchanged())
                    .isEqualTo(first.changes().get(0).added());
            assertThat(again.changes().get(2).unchanged())
                    .isEqualTo(first.changes().get(2).added());
            assertThat(steps).isEmpty();
            assertThat(keptImports()).isEqualTo(kept);
            assertThat(session.<String>ask(GraphDump::dump)).isEqualTo(imported);
            session.unload("hub", Progress.NONE);
            assertThat(steps).contains("Making a new store from 1 collection; the old one goes on answering ...");
            assertThat(session.<String>ask(GraphDump::dump)).isEqualTo(before);
        }
    }

    private List<Path> keptImports() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("collections"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("hub"))
                    .toList();
        }
    }

    private SessionListener listener() {
        return new SessionListener() {
            @Override
            public void step(String line) {
                steps.add(line);
            }
        };
    }

    private static String withoutEditions(String dump) {
        return dump.replaceAll("edition=[0-9a-f]{16}, ", "");
    }

    /** Random statements often refer to what nobody declares; the entities are what joins collections. */
    private static Collection declaredOnly(Collection drawn) {
        return new Collection(
                drawn.id(),
                drawn.title(),
                drawn.description(),
                drawn.license(),
                drawn.entities(),
                drawn.sources(),
                List.of());
    }

    /** Shares models with the records, one of them unreleased and with a parent. */
    private static Collection family() {
        CollectionBuilder family = new CollectionBuilder("family").source("paper", SourceKind.PRIMARY, "2024");
        for (int i = 0; i < 3; i++) {
            family.entity(new Entity(
                    "model-" + i, EntityKind.MODEL, "Model " + i, i > 0, false, "owner/" + (char) ('a' + i)));
        }
        return family.says(RelationshipType.INITIALIZED_FROM, "model-0")
                .says(RelationshipType.PUBLISHED_BY, "account-1")
                .entity(EntityKind.ORGANIZATION, "account-1")
                .build();
    }
}
