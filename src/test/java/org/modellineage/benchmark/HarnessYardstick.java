package org.modellineage.benchmark;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.modellineage.collection.CollectionReader;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.Graph;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.report.ReportLibrary;
import org.modellineage.report.ReportRunner;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** What somebody would write first: start Neo4j Harness, load the same data, run the same query, close. */
final class HarnessYardstick {

    private HarnessYardstick() {}

    /** Takes the project's folder and the model to start from. */
    public static void main(String[] args) {
        Path project = Path.of(args[0]);
        try (Neo4j neo4j =
                Neo4jBuilders.newInProcessBuilder().withDisabledServer().build()) {
            URI bolt = neo4j.boltURI();
            try (Graph graph = Graph.connect(new ConnectionSettings(bolt, null, null, null))) {
                var collection = new CollectionReader(List.of())
                        .read(project.resolve("seed-data/deepseek"))
                        .collection()
                        .orElseThrow();
                new Loader(graph, project.resolve("cypher")).load(collection, Progress.NONE);
                var question = new ReportLibrary(List.of(project.resolve("cypher/reports")))
                        .find("tree")
                        .orElseThrow();
                var answer = new ReportRunner(graph, project.resolve("cypher"))
                        .run(question, Map.of("model", List.of(args[1])), Duration.ofMinutes(1), 0);
                System.out.println(answer.rows().size());
            }
        }
        System.exit(0);
    }
}
