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
import org.modellineage.Share;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.modellineage.model.Collection;

/** Whatever was loaded, edited, refused and unloaded before: the graph is that of a fresh load in another order. */
@WithSecondGraph
class RandomEditsTest {

    private static final int EDITS = Share.oneIn(4, 60);
    private static final int EDITS_BETWEEN_COMPARISONS = 12;

    private final Loader wholeLoader = new Loader(TestGraph.graph(), TestGraph.cypher());
    private final Loader portionLoader = new Loader(TestGraph.graph(), TestGraph.cypher(), 3);
    private Loader loader = wholeLoader;
    private static int inline;
    private final Map<String, RandomCollections> loaded = new TreeMap<>();

    @AfterAll
    static void someClaimsWereInline() {
        assertThat(inline).as("comparisons of any seed with inline claims").isPositive();
    }

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void endInTheGraphOfAFreshLoad(long seed) {
        Random random = new Random(seed);
        int accepted = 0;
        for (int edit = 1; edit <= EDITS; edit++) {
            loader = random.nextInt(3) == 0 ? portionLoader : wholeLoader;
            accepted += random.nextInt(25) == 0 ? unload(random) : edit(random);
            if (edit % EDITS_BETWEEN_COMPARISONS == 0) {
                compareWithFreshLoad(random);
            }
        }
        assertThat(accepted).as("edits that were not refused").isGreaterThan(EDITS / 3);
    }

    static LongStream seeds() {
        return Seeds.upTo(5);
    }

    private int edit(Random random) {
        String id = "c" + (1 + random.nextInt(3));
        RandomCollections edited = loaded.getOrDefault(id, new RandomCollections(id));
        for (int i = 0; i <= random.nextInt(4); i++) {
            edited = edited.edited(random);
        }
        String before = GraphDump.dump();
        try {
            load(edited.toCollection());
        } catch (LoadException e) {
            assertThat(GraphDump.dump()).as(e.getMessage()).isEqualTo(before);
            return 0;
        }
        loaded.put(id, edited);
        assertThat(load(edited.toCollection()).nothingChanged()).isTrue();
        return 1;
    }

    private LoadReport load(Collection collection) {
        return FreshLoad.load(collection, loader);
    }

    private int unload(Random random) {
        String id = "c" + (1 + random.nextInt(3));
        String before = GraphDump.dump();
        try {
            loader.unload(id, Progress.NONE);
        } catch (LoadException e) {
            assertThat(GraphDump.dump()).as(e.getMessage()).isEqualTo(before);
            return 0;
        }
        loaded.remove(id);
        return 1;
    }

    /** Two collections that refer to each other cannot be loaded afresh one by one; then there is nothing to compare. */
    private void compareWithFreshLoad(Random random) {
        String incremental = GraphDump.dump();
        inline += incremental.contains("heldBy=") ? 1 : 0;
        TestGraph.empty();
        List<Collection> all = new ArrayList<>();
        loaded.values().forEach(each -> all.add(each.toCollection()));
        List<Collection> left = FreshLoad.of(all, loader, random);
        if (left.isEmpty()) {
            assertThat(GraphDump.dump()).isEqualTo(incremental);
        } else {
            left.forEach(each -> loaded.remove(each.id()));
        }
    }
}
