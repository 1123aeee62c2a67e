package org.modellineage.report;

import java.util.List;
import java.util.Map;
import org.modellineage.graph.Cypher;

/** Reads a question file: its header, and that the statement under it uses what the header declares. */
final class QuestionReader {

    private QuestionReader() {}

    /**
     * Reads a question.
     *
     * @param file the file's path, for messages
     */
    static Question read(String file, Cypher cypher) {
        List<String> lines = cypher.text().lines().toList();
        HeaderReader header = new HeaderReader(file).read(lines);
        refuseLateKeys(file, lines, header.length());
        Map<String, Integer> used =
                new StatementCheck(file, cypher.text()).read().parameters();
        header.lines().forEach((name, line) -> {
            if (!used.containsKey(name)) {
                throw HeaderGrammar.refuse(file, line, "$" + name + " is declared and not used", "what is used");
            }
        });
        used.forEach((name, line) -> {
            if (!header.lines().containsKey(name)) {
                throw HeaderGrammar.refuse(
                        file, line, "$" + name + " is used and not declared", HeaderGrammar.PARAMETER + " for each");
            }
        });
        GraphForm.check(file, header, cypher);
        return new Question(
                cypher.name(),
                header.description(),
                header.parameters(),
                header.rules(),
                header.view(),
                header.empty(),
                header.graph(),
                cypher);
    }

    private static void refuseLateKeys(String file, List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("// @param") || line.startsWith("// @view")) {
                throw HeaderGrammar.refuse(file, i + 1, "a key below the header", "keys right under the description");
            }
        }
    }
}
