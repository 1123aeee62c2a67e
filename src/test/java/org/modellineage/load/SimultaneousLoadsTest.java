package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modellineage.model.Property.ALSO_KNOWN_AS;
import static org.modellineage.model.RelationshipType.INITIALIZED_FROM;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.modellineage.Thorough;
import org.modellineage.graph.Graph;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;
import org.modellineage.model.Collection;
import org.modellineage.model.SourceKind;

/** Loads at the same time end as one after the other would, also on a graph that has no constraints yet. */
@Order(1) // Without a schema, nothing that was planned for other classes is kept.
@Thorough
class SimultaneousLoadsTest {

    private static final List<Collection> COLLECTIONS =
            List.of(overlapping("a"), overlapping("b"), overlapping("a"), overlapping("c"));

    private static String expected = "";

    @BeforeAll
    static void loadOneAfterTheOther() {
        TestGraph.empty();
        Loader loader = new Loader(TestGraph.graph(), TestGraph.cypher());
        COLLECTIONS.forEach(each -> loader.load(each, Progress.NONE));
        expected = GraphDump.dump();
    }

    @BeforeEach
    void empty() {
        TestGraph.empty();
        TestGraph.dropSchema();
    }

    @RepeatedTest(4)
    void endAsOneAfterTheOther() throws Exception {
        loadAtOnce(COLLECTIONS);

        assertThat(GraphDump.dump()).isEqualTo(expected);
    }

    private static void loadAtOnce(List<Collection> collections) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(collections.size());
        CyclicBarrier start = new CyclicBarrier(collections.size());
        try {
            List<Future<LoadReport>> loads = collections.stream()
                    .map(each -> threads.submit(() -> {
                        try (Graph graph = Graph.connect(TestGraph.settings())) {
                            start.await();
                            return new Loader(graph, TestGraph.cypher()).load(each, Progress.NONE);
                        }
                    }))
                    .toList();
            for (Future<LoadReport> load : loads) {
                load.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each holds the same entities under names of its own, in an order of its own, and says more about them. */
    private static Collection overlapping(String id) {
        CollectionBuilder builder = new CollectionBuilder(id).source("paper", SourceKind.PRIMARY, "2025-01");
        for (int i = 0; i < 30; i++) {
            builder.model("m" + (i + 11 * id.charAt(0)) % 30).says(ALSO_KNOWN_AS, id + " name");
        }
        for (int i = 1; i < 30; i++) {
            builder.of("m" + i).says(INITIALIZED_FROM, "m" + (i - 1));
        }
        return builder.build();
    }
}
