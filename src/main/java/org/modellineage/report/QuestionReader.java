package org.modellineage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.modellineage.graph.Cypher;
import org.modellineage.report.StatementWords.Kind;
import org.modellineage.report.StatementWords.Word;

/** Reads a question file: its header, and that the statement under it uses what the header declares. */
public final class QuestionReader {

    private QuestionReader() {}

    /**
     * Reads a question.
     *
     * @param file the file's path, for messages
     */
    public static Question read(String file, Cypher cypher) {
        return read(file, cypher, cypher.name());
    }

    /**
     * Reads a question under a name.
     *
     * @param name the file's, or one that the header names beside it
     */
    public static Question read(String file, Cypher cypher, String name) {
        List<String> lines = cypher.text().lines().toList();
        HeaderReader header = new HeaderReader(file).read(lines);
        refuseLateKeys(file, lines, header.length());
        Map<String, Integer> used =
                new StatementCheck(file, cypher.text()).read().parameters();
        header.lines().forEach((parameter, line) -> {
            if (!used.containsKey(parameter)) {
                throw HeaderGrammar.refuse(file, line, "$" + parameter + " is declared and not used", "what is used");
            }
        });
        List<Parameter> standard = StandardParameters.of(used, header.lines());
        used.forEach((parameter, line) -> {
            if (!header.lines().containsKey(parameter)
                    && standard.stream().noneMatch(one -> one.name().equals(parameter))) {
                throw HeaderGrammar.refuse(
                        file,
                        line,
                        "$" + parameter + " is used and not declared",
                        HeaderGrammar.PARAMETER + " for each");
            }
        });
        checkColumns(file, header, cypher);
        checkGraph(file, header, cypher);
        Outline.check(file, header, cypher);
        return new Question(
                name,
                header.description(),
                parameters(header, standard, name),
                header.rules(),
                header.view(),
                header.headline(),
                header.empty(),
                header.graph(),
                header.outline(),
                cypher);
    }

    /** What shows the rows relies on the columns of their view, and the first sentence on those that it counts by. */
    private static void checkColumns(String file, HeaderReader header, Cypher cypher) {
        ReturnedColumns.of(StatementWords.of(cypher.text())).ifPresent(returned -> {
            for (String column : header.view().columns()) {
                if (!returned.contains(column)) {
                    throw HeaderGrammar.refuse(
                            file,
                            header.viewLine(),
                            "@view " + header.view().word() + " without the column " + column,
                            "a statement that returns "
                                    + String.join(", ", header.view().columns()));
                }
            }
            for (String column : header.headline().columns()) {
                if (!returned.contains(column)) {
                    throw HeaderGrammar.refuse(
                            file,
                            header.viewLine(),
                            "@view counts by " + column + ", which is not a column",
                            "the columns that the statement returns: " + String.join(", ", returned));
                }
            }
        });
    }

    /** Under another name the first parameter has the example of that name. */
    private static List<Parameter> parameters(HeaderReader header, List<Parameter> standard, String name) {
        List<Parameter> parameters = new ArrayList<>(header.parameters());
        String example = header.also().get(name);
        if (example != null) {
            parameters.set(0, parameters.get(0).withExample(example));
        }
        parameters.addAll(standard);
        return parameters;
    }

    private static void refuseLateKeys(String file, List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("// @param") || line.startsWith("// @view")) {
                throw HeaderGrammar.refuse(file, i + 1, "a key below the header", "keys right under the description");
            }
        }
    }

    /** Refuses what cannot be returned as a graph: no RETURN of its own, or a variable that the statement never names. */
    private static void checkGraph(String file, HeaderReader header, Cypher cypher) {
        if (header.graph().isEmpty()) {
            return;
        }
        List<Word> words = StatementWords.of(cypher.text());
        int end = ReturnedColumns.lastReturn(words).orElse(0);
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
}
