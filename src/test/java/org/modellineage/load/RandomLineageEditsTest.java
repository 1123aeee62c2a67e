package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Seeds;
import org.modellineage.Share;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.modellineage.load.lineage.RandomLineage;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.SourceKind;
import org.modellineage.model.Status;

/**
 * However two collections came to state a lineage, one edit after the other: what is derived from it is what a fresh load
 * derives.
 */
@WithSecondGraph
class RandomLineageEditsTest {

    private static final int ENTITIES = 10;
    private static final int STEPS = 18;
    private static final int EDITS = Share.oneIn(4, 40);
    private static final int EDITS_BETWEEN_COMPARISONS = 4;

    /** What is stated: by the collection that declares all entities, or by the other one. */
    private record Stated(
            boolean byDeclaring, int child, RelationshipType type, int parent, Status status, int source) {}

    private final Loader loader = new Loader(TestGraph.graph(), TestGraph.cypher()).withInlineClaims();
    private final int[] kinds = new int[ENTITIES];
    private final int[] years = {0, 1, 2, 3};
    private final Map<String, Stated> stated = new TreeMap<>();

    static LongStream seeds() {
        return Seeds.upTo(3);
    }

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void deriveWhatAFreshLoadDerives(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ENTITIES; i++) {
            kinds[i] = i % 4 == 3 ? 4 : random.nextInt(4);
        }
        for (int i = 0; i < STEPS; i++) {
            state(random, random.nextBoolean(), random.nextInt(ENTITIES), random.nextInt(ENTITIES));
        }
        load();
        for (int edit = 1; edit <= EDITS; edit++) {
            boolean declaring = random.nextBoolean();
            for (int i = 0; i <= random.nextInt(3); i++) {
                edit(random, declaring);
            }
            loader.load(collection(declaring), Progress.NONE);
            if (edit % EDITS_BETWEEN_COMPARISONS == 0) {
                compareWithFreshLoad(seed, edit);
            }
        }
    }

    private void compareWithFreshLoad(long seed, int edit) {
        String incremental = GraphDump.dump();
        TestGraph.empty();
        load();
        assertThat(GraphDump.dump()).as("seed %s, edit %s", seed, edit).isEqualTo(incremental);
    }

    private void load() {
        loader.load(collection(true), Progress.NONE);
        loader.load(collection(false), Progress.NONE);
    }

    private void edit(Random random, boolean declaring) {
        int entity = random.nextInt(ENTITIES);
        switch (random.nextInt(declaring ? 8 : 6)) {
            case 6 -> kinds[entity] = kinds[entity] == 4 ? 4 : random.nextInt(4);
            case 7 -> years[random.nextInt(years.length)] = random.nextInt(5);
            case 5 -> {
                List<String> own = stated.entrySet().stream()
                        .filter(each -> each.getValue().byDeclaring == declaring)
                        .map(Map.Entry::getKey)
                        .toList();
                if (!own.isEmpty()) {
                    stated.remove(own.get(random.nextInt(own.size())));
                }
            }
            default -> state(random, declaring, entity, random.nextInt(ENTITIES));
        }
    }

    private void state(Random random, boolean declaring, int child, int parent) {
        RelationshipType type =
                RandomLineage.type(random, kinds[child] == 4, kinds[parent] == 4, kinds[parent] == 3, child < parent);
        int source = random.nextInt(2) + (declaring ? 0 : 2);
        Stated step = new Stated(declaring, child, type, parent, RandomLineage.status(random), source);
        stated.put(declaring + " " + child + " " + type + " " + parent, step);
    }

    private Collection collection(boolean declaring) {
        CollectionBuilder builder = new CollectionBuilder(declaring ? "a" : "b");
        if (declaring) {
            for (int source = 0; source < years.length; source++) {
                builder.source("s" + source, SourceKind.PRIMARY, years[source] == 4 ? null : "202" + years[source]);
            }
            for (int i = 0; i < ENTITIES; i++) {
                boolean dataset = kinds[i] == 4;
                builder.entity(new Entity(
                        "e" + i,
                        dataset ? EntityKind.DATASET : EntityKind.MODEL,
                        "Name " + i,
                        dataset || (kinds[i] != 1 && kinds[i] != 2),
                        kinds[i] == 3,
                        null));
                if (!dataset && i % 5 == 1) {
                    builder.by("s1").says(Property.WEIGHTS_ORIGIN, "from-scratch");
                }
            }
        }
        new ArrayList<>(stated.values())
                .stream()
                        .filter(step -> step.byDeclaring == declaring)
                        .forEach(step -> builder.of("e" + step.child)
                                .by("s" + step.source)
                                .says(step.type, "e" + step.parent)
                                .as(step.status));
        return FreshLoad.named(builder.build());
    }
}
