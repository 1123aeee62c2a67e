package org.modellineage.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Transaction;
import org.modellineage.report.CypherTokens.Kind;
import org.modellineage.report.CypherTokens.Token;
import org.modellineage.report.ReturnedColumns.Column;

/**
 * A question of steps split into two statements, so that only the steps that are shown are read in full: the first finds
 * all steps and returns the columns of {@code @outline}, the second returns the remaining columns of some of them. Both
 * come from the question's own statement, cut after the last clause that names a variable of {@code @graph}.
 *
 * @param steps finds all steps; of paths, each with an {@link #ID}
 * @param details takes {@link #IDS} and returns the other columns of those steps, each with its {@link #ID}; for paths,
 *     since text on a graph draws no more than its outline
 * @param columns the columns of both in the order of the question
 */
record Outline(Cypher steps, Cypher details, List<String> columns) {

    /** The column that identifies a step. */
    static final String ID = "stepId";

    /** The parameter that holds the steps to read. */
    static final String IDS = "stepIds";

    private static final List<String> CLAUSES = List.of("MATCH", "OPTIONAL", "UNWIND", "WITH", "CALL", "RETURN");

    /** The two statements of a question; empty when its header has no {@code @outline}. */
    static Optional<Outline> of(Question question) {
        if (question.outline().isEmpty()) {
            return Optional.empty();
        }
        List<Token> tokens = CypherTokens.of(question.cypher().text());
        List<Column> columns = ReturnedColumns.columns(tokens).orElseThrow();
        String child = question.graph().get(0);
        String step = question.graph().get(1);
        String parent = question.graph().get(2);
        int lastReturn = ReturnedColumns.lastReturn(tokens).orElseThrow();
        int cut = cut(tokens, lastReturn, question.graph());
        String id = "RETURN elementId(" + step + ") AS " + ID + ", ";
        String found = question.view() == View.PATHS ? id : "RETURN ";
        String steps = text(tokens.subList(0, cut)) + found + text(columns, question.outline(), true) + "\n"
                + text(tokens.subList(ReturnedColumns.end(tokens), tokens.size()));
        String details = "MATCH (" + child + ")-[" + step + "]->(" + parent + ")\nWHERE elementId(" + step + ") IN $"
                + IDS + "\n" + text(tokens.subList(cut, lastReturn)) + id + text(columns, question.outline(), false)
                + "\n";
        String name = question.cypher().name();
        return Optional.of(new Outline(
                new Cypher(name, steps),
                new Cypher(name, details),
                columns.stream().map(Column::name).toList()));
    }

    /** Adds the remaining columns to the steps of the best chains and to denied steps. */
    void addDetails(Transaction transaction, Answer brief, Map<String, @Nullable Object> values, int most) {
        Map<Object, Map<String, Object>> shown = new HashMap<>();
        Set<Map<String, Object>> best = Chains.of(brief).rowsOfBest(most);
        for (Map<String, Object> row : brief.rows()) {
            if (best.contains(row) || Chain.denied(row)) {
                shown.put(row.get(ID), row);
            }
        }
        if (shown.isEmpty()) {
            return;
        }
        Map<String, @Nullable Object> parameters = new HashMap<>(values);
        parameters.put(IDS, List.copyOf(shown.keySet()));
        for (Map<String, Object> details :
                transaction.run(this.details, parameters).rows()) {
            shown.getOrDefault(details.get(ID), details).putAll(details);
        }
    }

    /** The start of the clause after the one that names the last of some variables. */
    private static int cut(List<Token> tokens, int end, List<String> variables) {
        int cut = end;
        for (int i = end; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.depth() == 0
                    && token.kind() == Kind.NAME
                    && CLAUSES.stream().anyMatch(token::is)) {
                cut = i;
            } else if (token.depth() == 0 && names(tokens, i, variables)) {
                return cut;
            }
        }
        return end;
    }

    /** Whether a token begins an item of a clause, or its name, and that is one of some variables. */
    private static boolean names(List<Token> tokens, int at, List<String> variables) {
        Token before = tokens.get(at);
        if (!before.is("AS") && !before.is("WITH") && !before.text().equals(",")) {
            return false;
        }
        List<Token> next =
                tokens.stream().skip(at + 1L).filter(Token::isCode).limit(2).toList();
        return next.size() == 2
                && variables.contains(next.get(0).text())
                && !next.get(1).text().equals(".");
    }

    private static String text(List<Column> columns, List<String> names, boolean named) {
        return columns.stream()
                .filter(column -> names.contains(column.name()) == named)
                .map(Column::text)
                .collect(Collectors.joining(",\n  "));
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }
}
