package org.modellineage.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Seeds;
import org.modellineage.graph.Graph;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.modellineage.load.CollectionBuilder;
import org.modellineage.load.LoadException;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.load.RandomCollections;
import org.modellineage.model.Collection;
import org.modellineage.model.EntityKind;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.SourceKind;
import org.modellineage.session.KeptLoad.Item;
import org.modellineage.session.LocalWrites.Loaded;
import org.modellineage.spool.RandomRecords;

/** Whatever was loaded, imported and unloaded, and in whatever order: the kept files make the same graph. */
@WithSecondGraph
class RandomKeptLoadTest {

    private static final int STEPS = 12;
    private static final int COLLECTIONS = 3;

    @TempDir
    Path home;

    private LocalWrites writes;

    private final LocalWrites.Graphs graphs = new LocalWrites.Graphs() {
        @Override
        public <T> T use(Function<Graph, T> work) {
            return work.apply(TestGraph.graph());
        }
    };

    @BeforeEach
    void empty() {
        TestGraph.empty();
        writes = new LocalWrites(home, TestGraph.cypher(), graphs, line -> {});
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void makesTheSameGraph(long seed) throws IOException {
        Random random = new Random(seed);
        writes.load(base(), Progress.NONE);
        Map<String, RandomCollections> drawn = new HashMap<>();
        int accepted = 0;
        for (int step = 0; step < STEPS; step++) {
            accepted += step(drawn, random) ? 1 : 0;
        }
        assertThat(accepted).as("steps that were not refused").isGreaterThan(STEPS / 4);

        String graph = GraphDump.dump();
        List<Item> items = items();
        for (int order = 0; order < 2; order++) {
            TestGraph.empty();
            Collections.shuffle(items, random);
            load(items);
            assertThat(GraphDump.dump()).isEqualTo(graph);
        }
    }

    static LongStream seeds() {
        return Seeds.upTo(4);
    }

    private boolean step(Map<String, RandomCollections> drawn, Random random) throws IOException {
        try {
            switch (random.nextInt(6)) {
                case 0 ->
                    writes.unload(random.nextBoolean() ? "hub" : "c" + random.nextInt(COLLECTIONS), Progress.NONE);
                case 1, 2 -> writes.load(RandomRecords.sorted(home, random), Progress.NONE);
                default -> {
                    String id = "c" + random.nextInt(COLLECTIONS);
                    RandomCollections edited = drawn.getOrDefault(id, RandomCollections.onHub(id));
                    for (int i = 0; i <= random.nextInt(12); i++) {
                        edited = edited.edited(random);
                    }
                    writes.load(edited.toReadableCollection(), Progress.NONE);
                    drawn.put(id, edited);
                }
            }
            return true;
        } catch (LoadException e) {
            return false;
        }
    }

    /** Each was loaded when the other did not refer to it yet; none of them can be loaded first as it is. */
    @Test
    void collectionsMayReferToEachOther() throws IOException {
        writes.load(pair("a", "b", false), Progress.NONE);
        writes.load(pair("b", "a", true), Progress.NONE);
        writes.load(pair("a", "b", true), Progress.NONE);
        String graph = GraphDump.dump();
        List<Item> items = items();
        TestGraph.empty();

        load(items);

        assertThat(GraphDump.dump()).isEqualTo(graph);
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        writes.load(pair("a", "b", false), Progress.NONE);
        writes.load(pair("b", "a", true), Progress.NONE);
        List<Item> items =
                items().stream().filter(item -> item.id().equals("b")).toList();
        TestGraph.empty();

        assertThatThrownBy(() -> load(items))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("collection \"b\" refers to \"model-a\"");
    }

    private void load(List<Item> items) throws IOException {
        new KeptLoad(new Loader(TestGraph.graph(), TestGraph.cypher()), items.size(), SessionListener.NONE).run(items);
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Loaded each : writes.loaded()) {
            items.add(new Item(
                    each.id(),
                    String.valueOf(each.edition()),
                    writes.kept().find(each.id(), each.edition()).orElseThrow()));
        }
        return items;
    }

    private static Collection pair(String id, String other, boolean refers) {
        CollectionBuilder builder = new CollectionBuilder(id)
                .source("paper-" + id, SourceKind.PRIMARY, "2025-01")
                .model("model-" + id);
        return (refers ? builder.says(RelationshipType.INITIALIZED_FROM, "model-" + other) : builder).build();
    }

    private static Collection base() {
        CollectionBuilder base = new CollectionBuilder("base");
        for (int i = 0; i < 4; i++) {
            base.source("s" + i, SourceKind.PRIMARY, "202" + i);
        }
        for (int i = 0; i < 6; i++) {
            base.model("m" + i);
        }
        return base.entity(EntityKind.ORGANIZATION, "account-1").build();
    }
}
