package org.modellineage.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.modellineage.graph.TestGraph;
import org.modellineage.load.CollectionBuilder;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.model.SourceKind;

/** A collection of a few models, told by their cards, and what reports answer about it. */
final class SmallLineage {

    private SmallLineage() {}

    static CollectionBuilder cards() {
        return new CollectionBuilder("walks").source("cards", SourceKind.PRIMARY, "2025-01");
    }

    /** Fills the graph with nothing else. */
    static void load(CollectionBuilder collection) {
        TestGraph.empty();
        new Loader(TestGraph.graph(), TestGraph.cypher()).load(collection.build(), Progress.NONE);
    }

    static List<Map<String, Object>> rows(String report, String parameters) {
        return ask(report, parameters).rows();
    }

    static Answer ask(String report, String parameters) {
        Question question = GoldenAnswers.LIBRARY.find(report).orElseThrow();
        return new ReportRunner(TestGraph.graph(), TestGraph.cypher())
                .run(question, GoldenAnswers.parameters(parameters), Duration.ofMinutes(1), 0);
    }
}
