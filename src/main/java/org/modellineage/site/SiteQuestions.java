package org.modellineage.site;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Graph;
import org.modellineage.report.Answer;
import org.modellineage.report.Question;
import org.modellineage.report.ReportLibrary;
import org.modellineage.report.ReportRunner;
import org.modellineage.report.View;

/** Asks the graph for what a site shows: by reports where people ask the same, otherwise by statements of its own. */
final class SiteQuestions {

    private final Graph graph;
    private final Path cypher;
    private final Duration timeout;
    private final ReportLibrary library;
    private final ReportRunner runner;

    SiteQuestions(Graph graph, Path cypher, ReportLibrary library, Duration timeout) {
        this.graph = graph;
        this.cypher = cypher;
        this.timeout = timeout;
        this.library = library;
        this.runner = new ReportRunner(graph, cypher);
    }

    /** The questions of the library. */
    List<Question> all() {
        return library.names().stream()
                .flatMap(name -> library.find(name).stream())
                .toList();
    }

    /** A question that the program itself needs, and which no folder of a user replaces. */
    Question shipped(String name) {
        return new ReportLibrary(List.of(cypher.resolve("reports"))).find(name).orElseThrow();
    }

    Answer ask(Question question, Map<String, List<String>> given, long limit) {
        return runner.run(question, given, timeout, limit);
    }

    /** The rows of a statement of {@code cypher/site}. */
    List<Map<String, Object>> rows(String statement, Map<String, Object> parameters) {
        Cypher read = Cypher.read(cypher.resolve("site").resolve(statement + ".cypher"));
        return graph.read(timeout, transaction -> transaction.run(read, parameters))
                .rows();
    }

    /** Rows of claims as an answer about an entity. */
    static Answer claims(String entity, List<Map<String, Object>> rows) {
        List<String> columns =
                rows.isEmpty() ? List.of() : List.copyOf(rows.get(0).keySet());
        return new Answer("claims", View.STATEMENTS, Map.of("entity", entity), columns, rows, false);
    }
}
