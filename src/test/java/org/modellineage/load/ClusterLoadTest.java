package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modellineage.Thorough;
import org.modellineage.graph.Graph;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.StandInCluster;
import org.modellineage.graph.TestGraph;

/** Loads through the leader of a cluster, who may change meanwhile. */
@Thorough
class ClusterLoadTest {

    private final StandInCluster cluster = new StandInCluster();
    private final Graph graph = Graph.connect(cluster.settings());
    private final Loader loader = new Loader(graph, TestGraph.cypher());

    ClusterLoadTest() throws IOException {}

    @BeforeEach
    void loadFirst() {
        TestGraph.empty();
        new Loader(TestGraph.graph(), TestGraph.cypher()).load(HeldLoad.first(), Progress.NONE);
    }

    @AfterEach
    void close() throws IOException {
        graph.close();
        cluster.close();
    }

    @Test
    void asksOnlyTheLeader() {
        loader.load(HeldLoad.second(), Progress.NONE);

        assertThat(cluster.writes(0)).isPositive();
        for (int member = 0; member < 3; member++) {
            assertThat(cluster.reads(member)).isZero();
        }
        assertThat(cluster.writes(1) + cluster.writes(2)).isZero();
    }

    @Test
    void beginsAnewWhenAnotherMemberLeads() {
        AtomicBoolean elected = new AtomicBoolean();
        loader.load(HeldLoad.second(), (what, done, total) -> {
            if (what.equals("claims") && elected.compareAndSet(false, true)) {
                cluster.elect(2);
            }
        });
        String found = GraphDump.dump();

        assertThat(elected).isTrue();
        assertThat(cluster.writes(2)).isOne();
        TestGraph.empty();
        new Loader(TestGraph.graph(), TestGraph.cypher()).load(HeldLoad.second(), Progress.NONE);
        assertThat(found).isEqualTo(GraphDump.dump());
    }
}
