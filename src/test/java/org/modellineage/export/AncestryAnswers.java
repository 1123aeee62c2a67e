package org.modellineage.export;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.modellineage.export.Ancestry.Step;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;
import org.modellineage.model.Statement;
import org.modellineage.report.Answer;
import org.modellineage.report.ReportLibrary;
import org.modellineage.report.ReportRunner;

/** What the reports answer about the root of an ancestry, without what an ancestry does not have. */
final class AncestryAnswers {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final Set<String> DECLARED =
            Set.of("name", "hubId", "released", "publishedOn", "publisher", "sourceKind", "url");
    private static final int MOST_ORIGINS = 4;

    private final ReportRunner runner;
    private final ReportLibrary reports =
            new ReportLibrary(List.of(TestGraph.cypher().resolve("reports")));
    private final ReportLibrary exports =
            new ReportLibrary(List.of(TestGraph.cypher().resolve("export")));

    AncestryAnswers(ReportRunner runner) {
        this.runner = runner;
    }

    /** The rows of each question, without those about others. */
    Map<String, List<Map<String, Object>>> about(Ancestry ancestry) {
        Set<String> told = ask(exports, "ancestry", Map.of("model", ancestry.rootId()), ancestry).rows().stream()
                .map(row -> String.valueOf(row.get("id")))
                .collect(Collectors.toSet());
        Set<String> renamed = ancestry.statements().stream()
                .map(stated -> stated.statement())
                .filter(statement -> statement.id().startsWith("s-"))
                .map(Statement::subjectId)
                .collect(Collectors.toSet());
        Map<String, List<Map<String, Object>>> answers = new LinkedHashMap<>();
        for (String checkpoints : List.of("false", "true")) {
            for (String report : List.of("ancestors", "tree", "licences")) {
                Map<String, String> given = Map.of("model", ancestry.rootId(), "checkpoints", checkpoints);
                answers.put(
                        report + " " + checkpoints, rows(ask(reports, report, given, ancestry), !renamed.isEmpty()));
            }
            for (String origin : origins(ancestry)) {
                Map<String, String> given =
                        Map.of("model", ancestry.rootId(), "origin", origin, "checkpoints", checkpoints);
                List<Map<String, Object>> rows =
                        new ArrayList<>(rows(ask(reports, "why", given, ancestry), !renamed.isEmpty()));
                // What came from the root is told by others.
                rows.removeIf(row -> Boolean.TRUE.equals(row.get("reversed")));
                answers.put("why " + origin + " " + checkpoints, rows);
            }
        }
        for (String report : List.of("claims", "conflicts")) {
            List<Map<String, Object>> rows = new ArrayList<>(
                    rows(ask(reports, report, Map.of("entity", ancestry.rootId()), ancestry), !renamed.isEmpty()));
            rows.removeIf(row -> !told.contains(row.get("subjectId"))
                    || Objects.equals(row.get("subjectId"), row.get("objectId"))
                    || (report.equals("conflicts") && DECLARED.contains(row.get("predicate"))));
            answers.put(report, rows);
        }
        return answers;
    }

    private static Set<String> origins(Ancestry ancestry) {
        return ancestry.steps().stream()
                .map(Step::parentId)
                .filter(id -> !id.equals(ancestry.rootId()))
                .limit(MOST_ORIGINS)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Answer ask(ReportLibrary library, String report, Map<String, String> given, Ancestry ancestry) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        given.forEach((name, text) -> all.put(name, List.of(text)));
        if (ancestry.asOf() != null) {
            all.put("asOf", List.of(ancestry.asOf()));
        }
        return runner.run(library.find(report).orElseThrow(), all, TIMEOUT, 0);
    }

    /** The rows, without the ids of claims where some claims got others: see {@code ClaimRow.withOwnId}. */
    private static List<Map<String, Object>> rows(Answer answer, boolean withoutClaimIds) {
        return withoutClaimIds
                ? answer.rows().stream()
                        .map(row -> withoutClaimIds(row, answer.report().equals("claims")))
                        .toList()
                : answer.rows();
    }

    private static Map<String, Object> withoutClaimIds(Map<?, ?> row, boolean idOfClaim) {
        Map<String, Object> left = new LinkedHashMap<>();
        row.forEach((name, value) -> {
            if (!name.equals("claim") && !name.equals("claims") && !(idOfClaim && name.equals("id"))) {
                left.put(name.toString(), withoutClaimIds(value));
            }
        });
        return left;
    }

    private static @Nullable Object withoutClaimIds(@Nullable Object value) {
        if (value instanceof List<?> items) {
            // Their order may depend on the ids.
            return items.stream()
                    .map(item -> String.valueOf(withoutClaimIds(item)))
                    .sorted()
                    .toList();
        }
        return value instanceof Map<?, ?> map ? withoutClaimIds(map, false) : value;
    }

    /** The column {@code id} of a statement. */
    static List<String> ids(String statement) {
        return TestGraph.graph()
                .read(
                        TIMEOUT,
                        transaction -> transaction.run(new Cypher("ids", statement), Map.of()).rows().stream()
                                .map(row -> String.valueOf(row.get("id")))
                                .toList());
    }
}
