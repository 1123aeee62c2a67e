package org.modellineage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.modellineage.graph.Cypher;
import org.modellineage.report.QuestionHeaderReader.AtLine;

/** Reads a question file: its header, and the statement below, which must use what the header declares. */
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
     * @param file the file's path, for messages
     * @param name the name of the file, or another one that the header declares
     */
    public static Question read(String file, Cypher cypher, String name) {
        List<String> lines = cypher.text().lines().toList();
        QuestionHeaderReader header = new QuestionHeaderReader(file).read(lines);
        QuestionCheck check = new QuestionCheck(file, header);
        check.checkHeader();
        refuseLateKeys(file, lines, header.length());
        List<Parameter> standard = standardParameters(file, header, cypher);
        check.checkStatement(cypher);
        return new Question(
                name,
                header.description(),
                parameters(header, standard, name),
                header.rules().stream().map(AtLine::value).toList(),
                header.view(),
                header.headline(),
                header.empty(),
                header.graph(),
                header.outline(),
                cypher);
    }

    /** The standard parameters that the statement uses; refuses unused and undeclared parameters. */
    private static List<Parameter> standardParameters(String file, QuestionHeaderReader header, Cypher cypher) {
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
        return standard;
    }

    /** The parameters of the question under a name, which may have its own example for the first one. */
    private static List<Parameter> parameters(QuestionHeaderReader header, List<Parameter> standard, String name) {
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
}
