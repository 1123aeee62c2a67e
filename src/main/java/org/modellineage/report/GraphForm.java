package org.modellineage.report;

import java.util.List;
import java.util.OptionalInt;
import org.modellineage.graph.Cypher;
import org.modellineage.report.StatementWords.Kind;
import org.modellineage.report.StatementWords.Word;

/** Finds the last RETURN of a statement, which is where its answer is put into columns, and what it returns. */
final class GraphForm {

    private GraphForm() {}

    /** Refuses what cannot be returned as a graph: no RETURN of its own, or a variable that the statement never names. */
    static void check(String file, HeaderReader header, Cypher cypher) {
        if (header.graph().isEmpty()) {
            return;
        }
        List<Word> words = StatementWords.of(cypher.text());
        int end = lastReturn(words).orElse(0);
        if (words.stream().anyMatch(word -> word.depth() == 0 && word.is("UNION"))) {
            throw HeaderGrammar.refuse(
                    file, header.graphLine(), "@graph of a UNION", "a statement with one last RETURN");
        }
        for (String variable : header.graph()) {
            if (words.subList(0, end).stream()
                    .noneMatch(word -> word.kind() == Kind.NAME && word.text().equals(variable))) {
                throw HeaderGrammar.refuse(
                        file,
                        header.graphLine(),
                        "@graph names " + variable + ", which the statement does not",
                        HeaderGrammar.GRAPH);
            }
        }
    }

    /** The statement up to its last RETURN, and then the nodes and relationships themselves. */
    static String of(Question question) {
        List<Word> words = StatementWords.of(question.cypher().text());
        int end = lastReturn(words)
                .orElseThrow(() -> new IllegalStateException(question.name() + " has no RETURN of its own"));
        StringBuilder text = new StringBuilder();
        words.subList(0, end).forEach(word -> text.append(word.text()));
        return text.append("RETURN ")
                .append(String.join(", ", question.graph()))
                .append('\n')
                .toString();
    }

    /** Where the last RETURN outside of any bracket stands. */
    static OptionalInt lastReturn(List<Word> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).depth() == 0
                    && words.get(i).is("RETURN")
                    && words.get(i).kind() == Kind.NAME) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
