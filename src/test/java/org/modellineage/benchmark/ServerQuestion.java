package org.modellineage.benchmark;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.Graph;
import org.modellineage.report.Parameter;
import org.modellineage.report.Question;
import org.modellineage.report.ReportLibrary;
import org.modellineage.report.ReportRunner;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ResultSummary;

/**
 * The statement of a question with its values, as the command sends it.
 *
 * @param file the question file
 * @param values a value for each parameter
 */
record ServerQuestion(Path file, String statement, Map<String, @Nullable Object> values) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int RUNS = 5;
    private static final double MS_PER_SECOND = 1000;

    /**
     * Prepares a question.
     *
     * @param names what is typed for parameters, by their names
     */
    static ServerQuestion of(Path cypher, Home home, String report, Map<String, String> names) {
        Path reports = cypher.resolve("reports");
        Question question = new ReportLibrary(List.of(reports)).find(report).orElseThrow();
        ConnectionSettings settings = new ConnectionSettings(URI.create(home.bolt()), "neo4j", home.password(), null);
        try (Graph graph = Graph.connect(settings)) {
            Map<String, @Nullable Object> values =
                    new ReportRunner(graph, cypher).examples(withExamples(question, names), PATIENCE);
            return new ServerQuestion(
                    reports.resolve(report + ".cypher"), question.cypher().text(), values);
        }
    }

    private static Question withExamples(Question question, Map<String, String> names) {
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : question.parameters()) {
            String typed = names.get(parameter.name());
            parameters.add(
                    typed == null
                            ? parameter
                            : new Parameter(
                                    parameter.name(),
                                    parameter.type(),
                                    parameter.choices(),
                                    parameter.least(),
                                    parameter.defaultValue(),
                                    typed,
                                    parameter.description()));
        }
        return new Question(
                question.name(),
                question.description(),
                parameters,
                question.rules(),
                question.view(),
                question.headline(),
                question.empty(),
                question.graph(),
                question.outline(),
                question.cypher());
    }

    /** What the server itself says that it took until the last row, the median of several runs over one connection. */
    Timed ask(Home home) {
        try (Driver driver = GraphDatabase.driver(home.bolt(), AuthTokens.basic("neo4j", home.password()));
                Session session = driver.session()) {
            List<Double> seconds = new ArrayList<>();
            long rows = run(session, seconds);
            seconds.clear();
            for (int i = 0; i < RUNS; i++) {
                rows = run(session, seconds);
            }
            return new Timed(Comparison.median(seconds), rows);
        }
    }

    private long run(Session session, List<Double> seconds) {
        return session.executeRead(transaction -> {
            Result result = transaction.run(statement, values);
            long rows = 0;
            for (; result.hasNext(); rows++) {
                result.next();
            }
            ResultSummary summary = result.consume();
            seconds.add((summary.resultAvailableAfter(TimeUnit.MILLISECONDS)
                            + summary.resultConsumedAfter(TimeUnit.MILLISECONDS))
                    / MS_PER_SECOND);
            return rows;
        });
    }
}
