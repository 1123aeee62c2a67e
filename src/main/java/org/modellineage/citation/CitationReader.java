package org.modellineage.citation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Graph;
import org.modellineage.model.NameKey;
import org.modellineage.model.Nearest;
import org.modellineage.render.content.AttributedStatement;
import org.modellineage.report.Answer;
import org.modellineage.report.Question;
import org.modellineage.report.ReportLibrary;
import org.modellineage.report.ReportRunner;
import org.modellineage.report.View;

/** Finds in the graph what an id means, and reads what is needed to cite it. */
public final class CitationReader {

    private static final String ENTITY = "entity";

    private final Graph graph;
    private final Path cypher;
    private final Duration timeout;

    /**
     * Creates a reader.
     *
     * @param cypher the folder that holds {@code cite/}
     * @param timeout how long a statement may take
     */
    public CitationReader(Graph graph, Path cypher, Duration timeout) {
        this.graph = graph;
        this.cypher = cypher;
        this.timeout = timeout;
    }

    /** The claim with this id; nothing when no claim has it. */
    public Optional<Citation> claim(String id) {
        int end = id.indexOf(' ');
        String subject = end < 0 ? "" : NameKey.of(id.substring(0, end));
        List<Map<String, Object>> rows = rows("claim", Map.of("claim", id, "subject", subject));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> row = rows.get(0);
        AttributedStatement statement = AttributedStatement.of(
                        new Answer("claims", View.STATEMENTS, Map.of(), List.copyOf(row.keySet()), List.of(row), false))
                .get(0);
        Reference reference =
                Reference.of(row, String.valueOf(row.get("source")), String.valueOf(row.get("sourceName")), "Source");
        return Optional.of(
                Citation.ofClaim(id, statement, statement.attributions().get(0).locators(), reference));
    }

    /**
     * The entity with a name, first itself, then the sources that describe it, copies of others only when there is nothing
     * else. Throws an {@link org.modellineage.report.EntityNotFoundException} when no entity, or several, bear the name.
     */
    public List<Citation> entity(String name) {
        Question question =
                new ReportLibrary(List.of(cypher.resolve("cite"))).find(ENTITY).orElseThrow();
        List<Citation> found = new ArrayList<>();
        for (Map<String, Object> row : new ReportRunner(graph, cypher)
                .run(question, Map.of(ENTITY, List.of(name)), timeout, 0)
                .rows()) {
            found.add(Citation.of(Reference.of(
                    row,
                    String.valueOf(row.get("id")),
                    String.valueOf(row.get("name")),
                    String.valueOf(row.get("kind")))));
        }
        List<Citation> originals =
                found.stream().filter(one -> !one.reference().copies()).toList();
        return originals.size() > 1 ? originals : found;
    }

    /** The id of a claim that a misspelt one may mean. */
    public Optional<String> nearestClaim(String id) {
        int end = id.indexOf('-');
        String start = end > 0 ? id.substring(0, end + 1) : id;
        List<String> near = start.length() < 2
                ? List.of()
                : rows("near-claims", Map.of("start", start)).stream()
                        .map(row -> String.valueOf(row.get("id")))
                        .toList();
        return Nearest.among(near).to(id);
    }

    private List<Map<String, Object>> rows(String statement, Map<String, Object> parameters) {
        Cypher read = Cypher.read(cypher.resolve("cite").resolve(statement + ".cypher"));
        return graph.read(timeout, transaction -> transaction.run(read, parameters))
                .rows();
    }
}
