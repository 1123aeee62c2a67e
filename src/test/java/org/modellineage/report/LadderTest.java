package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.model.Channel;
import org.modellineage.model.Collection;

/**
 * A ladder of 40 layers of two models, each made from both of the next layer, and a model at either end: 2^40 paths over
 * 160 edges. Whoever walks paths does not come back from it.
 */
class LadderTest {

    private static final int LAYERS = 40;
    private static final Cypher LADDER = new Cypher("ladder", """
            UNWIND range(0, $layers + 1) AS layer
            UNWIND CASE layer WHEN 0 THEN ['top'] WHEN $layers + 1 THEN ['end'] ELSE ['left', 'right'] END AS side
            MERGE (:Entity:Model {
              id: layer + side, name: layer + side, kind: 'Model', released: true, series: false, layer: layer
            })
            WITH count(*) AS made
            MATCH (child:Model)
            MATCH (parent:Model {layer: child.layer + 1})
            CREATE (child)-[:INITIALIZED_FROM {
              channel: 'weights', status: 'asserted', stands: true, since: '2024-01-01', until: 'open', sources: [], claims: []
            }]->(parent)
            CREATE (child)-[:FROM {
              channel: 'weights', kind: 'INITIALIZED_FROM', status: 'asserted', since: '2024-01-01', until: 'open',
              checkpoints: [false, true], summary: false, claims: [], sources: [], sourceDays: []
            }]->(parent)
            """);

    @BeforeAll
    static void load() {
        TestGraph.empty();
        Collection nothing = new Collection("nothing", "Nothing", null, null, List.of(), List.of(), List.of());
        new Loader(TestGraph.graph(), TestGraph.cypher()).load(nothing, Progress.NONE);
        TestGraph.graph().write(Duration.ofMinutes(1), tx -> tx.run(LADDER, Map.of("layers", LAYERS)));
    }

    @ParameterizedTest
    @CsvSource({
        "ancestors, model=0top, 81",
        "descendants, model=41end, 81",
        "tree, model=0top;direction=ancestors, 160",
        "tree, model=20left;direction=both, 156",
        "why, model=0top;origin=41end, 160",
        "roots, model=0top, 1",
        "leaves, model=41end, 1",
        "siblings, model=20left, 1",
        "impact, model=41end, 82",
        "common, model=0top;other=1left, 2",
        "common, model=20left;other=20right, 4",
        "pipeline, model=0top, 81",
        "licences, model=0top, 82",
    })
    void isAnsweredByEveryTraversal(String report, String parameters, int rows) {
        assertThat(ask(report, parameters).rows()).hasSize(rows);
    }

    @Test
    void hasAllItsChainsCounted() {
        Chains chains = Chains.of(ask("why", "model=0top;origin=41end"));

        assertThat(chains.count(Channel.WEIGHTS)).isEqualTo(BigInteger.TWO.pow(LAYERS));
        assertThat(chains.best(Channel.WEIGHTS, 5)).hasSize(5);
    }

    private static Answer ask(String report, String parameters) {
        Question question = GoldenAnswers.LIBRARY.find(report).orElseThrow();
        return new ReportRunner(TestGraph.graph(), TestGraph.cypher())
                .run(question, GoldenAnswers.parameters(parameters), Duration.ofMinutes(1), 0);
    }
}
