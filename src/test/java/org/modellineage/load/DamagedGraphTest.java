package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Share;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;

/** Whatever somebody deleted by hand, the next load puts back. */
@WithSecondGraph
class DamagedGraphTest {

    private static final List<String> DAMAGES = List.of(
            "MATCH (n:Entity {id: 'm7'}) DETACH DELETE n",
            "MATCH (n:Source {id: 'paper'}) DETACH DELETE n",
            "MATCH (n:Claim) WHERE n.id STARTS WITH 'm1' DETACH DELETE n",
            "MATCH (n:Name) DETACH DELETE n",
            "MATCH (n:Collection) DETACH DELETE n",
            "MATCH (:Entity)-[r:INITIALIZED_FROM]->(:Entity) DELETE r",
            "MATCH ()-[r:FROM]->() DELETE r",
            "MATCH (:Source)-[r:CITES]->(:Source) DELETE r",
            "MATCH (:Claim)-[r:STATED_BY|OBJECT]->(:Entity) DELETE r",
            "MATCH (:Collection)-[r:HOLDS]->() DELETE r",
            "MATCH (n) DETACH DELETE n");

    private final Loader loader = new Loader(TestGraph.graph(), TestGraph.cypher());

    static List<String> damages() {
        return Share.oneIn(4, DAMAGES);
    }

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

    @ParameterizedTest
    @MethodSource("damages")
    void isMendedByTheNextLoad(String damage) {
        loader.load(HeldLoad.second(), Progress.NONE);
        String whole = GraphDump.dump();
        TestGraph.graph()
                .write(Duration.ofMinutes(1), transaction -> transaction.run(new Cypher("damage", damage), Map.of()));
        assertThat(GraphDump.dump()).isNotEqualTo(whole);

        assertThat(loader.load(HeldLoad.second(), Progress.NONE).nothingChanged())
                .isFalse();

        assertThat(GraphDump.dump()).isEqualTo(whole);
        assertThat(loader.load(HeldLoad.second(), Progress.NONE).nothingChanged())
                .isTrue();
    }
}
