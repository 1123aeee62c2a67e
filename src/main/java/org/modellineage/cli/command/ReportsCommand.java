package org.modellineage.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.option.ParameterWords;
import org.modellineage.cli.option.Suggestions;
import org.modellineage.cli.output.AnswerForm;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.explore.BrowserStatement;
import org.modellineage.explore.ConsoleParameters;
import org.modellineage.model.Nearest;
import org.modellineage.report.Answer;
import org.modellineage.report.Parameter;
import org.modellineage.report.Question;
import org.modellineage.report.QuestionSyntaxException;
import org.modellineage.report.ReportLibrary;
import org.modellineage.report.View;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage reports}: lists the questions, or shows one. */
final class ReportsCommand implements Command {

    private static final String PARAMS = "--params";
    private static final String BROWSER = "--browser";

    private static final int MOST_IN_LINE = 12;
    private static final int COLUMNS = 100;

    private final ReportLibrary library;

    ReportsCommand(ReportLibrary library) {
        this.library = library;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.optional(
                0, "NAME", "The report to show, with its parameters and its Cypher.", Suggestions.REPORTS));
        spec.addOption(
                Arguments.LISTED.flag("Print the values of its example as :param lines for lineage console.", PARAMS));
        spec.addOption(Arguments.LISTED.flag(
                "Print its statement for Neo4j Browser, with the values of its example at the top.", BROWSER));
        AnswerOptions.addFormatTo(spec);
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        AnswerForm form = AnswerOptions.of(invocation.arguments());
        String name = invocation.arguments().parameter(0);
        if (invocation.arguments().has(PARAMS) || invocation.arguments().has(BROWSER)) {
            invocation.console().answers().append(elsewhere(invocation, name));
        } else if (name == null) {
            invocation.answers(form).suiting(View.TABLE).write(list());
        } else if (form.format() == null && form.output() == null) {
            invocation.console().answers().append(text(question(name)));
        } else {
            invocation.answers(form).suiting(View.RECORD).write(one(question(name)));
        }
        return ExitCode.ANSWERED;
    }

    /** The question in the form for another program. */
    private String elsewhere(Invocation invocation, @Nullable String name) {
        if (name == null) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    PARAMS + " and " + BROWSER + " need the name of a report; lineage reports lists them");
        }
        Question question = question(name);
        Map<String, @Nullable Object> values =
                invocation.session().report(runner -> runner.examples(question, invocation.timeout()));
        return invocation.arguments().has(PARAMS)
                ? ConsoleParameters.of(values)
                : BrowserStatement.of(question, values);
    }

    private Question question(String name) {
        return library.find(name)
                .orElseThrow(() -> new CommandException(
                        ExitCode.WRONG_USAGE,
                        "no such report: \"" + name + "\""
                                + Nearest.among(library.names())
                                        .to(name)
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse("; lineage reports lists them")));
    }

    private Answer list() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String name : library.names()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", name);
            row.put("description", description(name));
            rows.add(row);
        }
        return new Answer("reports", View.TABLE, Map.of(), List.of("name", "description"), rows, false);
    }

    private String description(String name) {
        try {
            return library.find(name).map(Question::description).orElse("");
        } catch (QuestionSyntaxException e) {
            return "invalid report file: " + e.getMessage();
        }
    }

    private static Answer one(Question question) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", question.name());
        row.put("description", question.description());
        row.put("view", question.view().word());
        row.put(
                "parameters",
                question.parameters().stream().map(ReportsCommand::row).toList());
        row.put("cypher", question.cypher().text());
        return new Answer(
                "reports",
                View.RECORD,
                Map.of("name", question.name()),
                List.copyOf(row.keySet()),
                List.of(row),
                false);
    }

    @SuppressWarnings("NullAway") // what a parameter does not have is null in the answer
    private static Map<String, Object> row(Parameter parameter) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", parameter.name());
        row.put("type", parameter.type().word());
        row.put("choices", parameter.choices());
        row.put("default", parameter.defaultValue());
        row.put("example", parameter.example());
        row.put("description", parameter.description());
        return row;
    }

    /** Describes a question: its answer, its parameters with all the words they accept, and its statement. */
    private static String text(Question question) {
        StringBuilder text = new StringBuilder();
        text.append(question.name()).append(": ").append(question.description()).append("\n\n");
        int width = 0;
        for (Parameter parameter : question.parameters()) {
            width = Math.max(width, way(parameter).length());
        }
        for (Parameter parameter : question.parameters()) {
            String way = way(parameter);
            text.append("  ").append(way).append(" ".repeat(width - way.length() + 2));
            if (ParameterWords.words(parameter).size() <= MOST_IN_LINE) {
                text.append(ParameterWords.description(question.name(), parameter))
                        .append('\n');
            } else {
                text.append(parameter.description()).append(":\n");
                appendWords(text, ParameterWords.words(parameter), " ".repeat(width + 4));
            }
        }
        return text.append('\n')
                .append(question.cypher().text().strip())
                .append('\n')
                .toString();
    }

    private static void appendWords(StringBuilder text, List<String> words, String indent) {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i) + (i + 1 < words.size() ? "," : "");
            if (line.length() > indent.length() && line.length() + word.length() > COLUMNS) {
                text.append(line.toString().stripTrailing()).append('\n');
                line.setLength(indent.length());
            }
            line.append(word).append(' ');
        }
        text.append(line.toString().stripTrailing()).append('\n');
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
