package org.modellineage.cli.command;

import org.modellineage.cli.option.ParameterWords;
import org.modellineage.report.Parameter;
import org.modellineage.report.Question;

/** Describes a question: its answer, its parameters and its statement. */
final class QuestionText {

    private QuestionText() {}

    static String of(Question question) {
        StringBuilder text = new StringBuilder();
        text.append(question.name()).append(": ").append(question.description()).append("\n\n");
        int width = 0;
        for (Parameter parameter : question.parameters()) {
            width = Math.max(width, way(parameter).length());
        }
        for (Parameter parameter : question.parameters()) {
            String way = way(parameter);
            text.append("  ")
                    .append(way)
                    .append(" ".repeat(width - way.length() + 2))
                    .append(ParameterWords.description(parameter))
                    .append('\n');
        }
        return text.append('\n')
                .append(question.cypher().text().strip())
                .append('\n')
                .toString();
    }

    private static String way(Parameter parameter) {
        if (parameter.positional()) {
            String label = ParameterWords.label(parameter);
            return parameter.required() ? label : "[" + label + "]";
        }
        String option = ParameterWords.option(parameter);
        return parameter.type() == Parameter.Type.BOOLEAN ? option : option + " " + ParameterWords.label(parameter);
    }
}
