package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Seeds;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.modellineage.model.Collection;
import org.modellineage.model.SourceKind;

/**
 * One hub id is one entity in whichever order collections come and go: after every step the graph is that of a fresh load
 * of what is loaded at that moment, and what did not change finds nothing to do.
 */
@WithSecondGraph
class RandomHubIdsTest {

    private static final int STEPS = 20;
    private static final int COLLECTIONS = 4;

    private final Loader wholeLoader = new Loader(TestGraph.graph(), TestGraph.cypher());
    private final Loader portionLoader = new Loader(TestGraph.graph(), TestGraph.cypher(), 3);
    private static int inline;

    private final Map<String, RandomCollections> loaded = new TreeMap<>();
    private final Collection base = base();

    @AfterAll
    static void someClaimsWereInline() {
        assertThat(inline)
                .as("steps of any seed after which some claims were inline")
                .isPositive();
    }

    @BeforeEach
    void loadWhatMostRefersTo() {
        TestGraph.empty();
        wholeLoader.load(base, Progress.NONE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areOneEntityInAnyOrder(long seed) {
        Random random = new Random(seed);
        int accepted = 0;
        int joined = 0;
        for (int step = 1; step <= STEPS; step++) {
            Loader loader = random.nextInt(3) == 0 ? portionLoader : wholeLoader;
            if (step(random, loader)) {
                accepted++;
                loaded.values()
                        .forEach(each -> assertThat(
                                        load(loader, each.toCollection()).nothingChanged())
                                .isTrue());
                String compared = compareWithFreshLoad(random);
                joined += compared.contains("writtenAs=") ? 1 : 0;
                inline += compared.contains("heldBy=") ? 1 : 0;
            }
        }
        assertThat(accepted).as("steps that were not refused").isGreaterThan(STEPS / 6);
        assertThat(joined).as("steps after which some ids were one entity").isGreaterThan(0);
    }

    static LongStream seeds() {
        return Seeds.upTo(5);
    }

    private static LoadReport load(Loader loader, Collection collection) {
        return FreshLoad.load(collection, loader);
    }

    private boolean step(Random random, Loader loader) {
        String id = "c" + random.nextInt(COLLECTIONS);
        boolean unload = random.nextInt(5) == 0;
        RandomCollections edited = loaded.getOrDefault(id, RandomCollections.onHub(id));
        edited = edited.withEntity(random);
        for (int i = 0; i <= random.nextInt(8); i++) {
            edited = edited.edited(random);
        }
        String before = GraphDump.dump();
        try {
            if (unload) {
                loader.unload(id, Progress.NONE);
                loaded.remove(id);
            } else {
                load(loader, edited.toCollection());
                loaded.put(id, edited);
            }
            return true;
        } catch (LoadException e) {
            assertThat(GraphDump.dump()).as(e.getMessage()).isEqualTo(before);
            return false;
        }
    }

    /** Collections that refer to each other in a ring cannot be loaded one by one; then there is nothing to compare. */
    private String compareWithFreshLoad(Random random) {
        String incremental = GraphDump.dump();
        TestGraph.empty();
        List<Collection> all = new ArrayList<>(List.of(base));
        loaded.values().forEach(each -> all.add(each.toCollection()));
        List<Collection> left = FreshLoad.of(all, wholeLoader, random);
        if (left.isEmpty()) {
            assertThat(GraphDump.dump()).isEqualTo(incremental);
        } else {
            left.forEach(each -> loaded.remove(each.id()));
        }
        return incremental;
    }

    /** Without hub ids, so that which of these are one is up to the others. */
    private static Collection base() {
        CollectionBuilder base = new CollectionBuilder("b");
        for (int i = 0; i < RandomCollections.SOURCES; i++) {
            base.source("s" + i, SourceKind.PRIMARY, "202" + i);
        }
        for (int i = 0; i < RandomCollections.IDS; i++) {
            base.model("m" + i);
        }
        return base.build();
    }
}
