package org.modellineage.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.modellineage.graph.Graph;

/** Runs questions: reads the parameters' texts, resolves names to ids, asks in a read transaction. */
public final class ReportRunner {

    private final Graph graph;
    private final Path lookup;

    /**
     * Makes a runner.
     *
     * @param cypher the folder that holds {@code lookup/}
     */
    public ReportRunner(Graph graph, Path cypher) {
        this.graph = graph;
        this.lookup = cypher.resolve("lookup");
    }

    /**
     * Answers a question.
     *
     * @param given the texts given for parameters, by name; several only for a list; defaults fill in what is missing
     * @param limit how many rows to return at most; 0 for all
     */
    public Answer run(Question question, Map<String, List<String>> given, Duration timeout, long limit) {
        throw new UnsupportedOperationException(question + "" + given + timeout + limit + graph + lookup);
    }
}
