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
import org.modellineage.report.ReturnedColumns.Column;
import org.modellineage.report.StatementWords.Kind;
import org.modellineage.report.StatementWords.Word;

/**
 * A question of paths as two statements, so that only the steps that are shown are read in full: the first finds all
 * steps and returns the columns of {@code @outline}, the second returns the remaining columns of some of them. Both are
 * made from the question's own statement, cut behind the clause that names the last variable of {@code @graph}.
 *
 * @param steps finds all steps, each with an {@link #ID}
 * @param details takes {@link #IDS} and returns the other columns of those steps, each with its {@link #ID}
 * @param columns the columns of both in the order of the question
 */
record Outline(Cypher steps, Cypher details, List<String> columns) {

    /** The column that tells one step from all others. */
    static final String ID = "stepId";

    /** The parameter that holds the steps to read. */
    static final String IDS = "stepIds";

    private static final List<String> CLAUSES = List.of("MATCH", "OPTIONAL", "UNWIND", "WITH", "CALL", "RETURN");

    /** Refuses an outline of anything but the steps of paths, and one that names what the statement does not return. */
    static void check(String file, HeaderReader header, Cypher cypher) {
        if (header.outline().isEmpty()) {
            return;
        }
        if (header.view() != View.PATHS || header.graph().size() != 3) {
            throw HeaderGrammar.refuse(
                    file,
                    header.outlineLine(),
                    "@outline of no paths with a @graph of child, step, parent",
                    HeaderGrammar.OUTLINE);
        }
        List<String> columns =
                ReturnedColumns.of(StatementWords.of(cypher.text())).orElse(List.of());
        for (String name : header.outline()) {
            if (!columns.contains(name)) {
                throw HeaderGrammar.refuse(
                        file,
                        header.outlineLine(),
                        "@outline names " + name + ", which is not a column",
                        HeaderGrammar.OUTLINE);
            }
        }
    }

    /** The two statements of a question; nothing when its header has no {@code @outline}. */
    static Optional<Outline> of(Question question) {
        if (question.outline().isEmpty()) {
            return Optional.empty();
        }
        List<Word> words = StatementWords.of(question.cypher().text());
        List<Column> columns = ReturnedColumns.columns(words).orElseThrow();
        String child = question.graph().get(0);
        String step = question.graph().get(1);
        String parent = question.graph().get(2);
        int told = ReturnedColumns.lastReturn(words).orElseThrow();
        int cut = cut(words, told, question.graph());
        String id = "RETURN elementId(" + step + ") AS " + ID + ", ";
        String steps = text(words.subList(0, cut)) + id + text(columns, question.outline(), true) + "\n"
                + text(words.subList(ReturnedColumns.end(words), words.size()));
        String details = "MATCH (" + child + ")-[" + step + "]->(" + parent + ")\nWHERE elementId(" + step + ") IN $"
                + IDS + "\n" + text(words.subList(cut, told)) + id + text(columns, question.outline(), false) + "\n";
        String name = question.cypher().name();
        return Optional.of(new Outline(
                new Cypher(name, steps),
                new Cypher(name, details),
                columns.stream().map(Column::name).toList()));
    }

    /** Adds the remaining columns to the steps of the best chains and to those that are denied. */
    void tell(Transaction transaction, Answer brief, Map<String, @Nullable Object> values, int most) {
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

    /** Where the clause begins that follows the one in which the last of some variables gets its name. */
    private static int cut(List<Word> words, int end, List<String> variables) {
        int cut = end;
        for (int i = end; i >= 0; i--) {
            Word word = words.get(i);
            if (word.depth() == 0
                    && word.kind() == Kind.NAME
                    && CLAUSES.stream().anyMatch(word::is)) {
                cut = i;
            } else if (word.depth() == 0 && names(words, i, variables)) {
                return cut;
            }
        }
        return end;
    }

    /** Whether a word is AS, and one of some variables follows. */
    private static boolean names(List<Word> words, int at, List<String> variables) {
        return words.get(at).is("AS")
                && words.stream()
                        .skip(at + 1L)
                        .filter(Word::says)
                        .findFirst()
                        .filter(next -> variables.contains(next.text()))
                        .isPresent();
    }

    private static String text(List<Column> columns, List<String> names, boolean named) {
        return columns.stream()
                .filter(column -> names.contains(column.name()) == named)
                .map(Column::text)
                .collect(Collectors.joining(",\n  "));
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining());
    }
}
