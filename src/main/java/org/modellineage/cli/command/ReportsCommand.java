package org.modellineage.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.cli.option.Arguments;
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
import org.modellineage.report.ReportRunner;
import org.modellineage.report.View;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage reports}: lists the questions, or shows one. */
final class ReportsCommand implements Command {

    private static final String PARAMS = "--params";
    private static final String BROWSER = "--browser";

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.optional(0, "NAME", "Show this one, with its parameters and its Cypher."));
        spec.addOption(
                Arguments.LISTED.flag("Print the values of its example as :param lines, for lineage console.", PARAMS));
        spec.addOption(Arguments.LISTED.flag(
                "Print it as Neo4j Browser gets it: its example's values on top, nodes and steps if it has them.",
                BROWSER));
        AnswerOptions.addFormatTo(spec);
    }

    @Override
    public ExitCode run(Call call) throws IOException {
        AnswerOptions options = AnswerOptions.of(call.arguments());
        String name = call.arguments().parameter(0);
        ReportLibrary library = call.commands().library();
        if (call.arguments().has(PARAMS) || call.arguments().has(BROWSER)) {
            call.console().answers().append(elsewhere(call, name));
        } else if (name == null) {
            call.answers(options).suiting(View.TABLE).write(list(library));
        } else if (options.format() == null && options.output() == null) {
            call.console().answers().append(QuestionText.of(question(library, name)));
        } else {
            call.answers(options).suiting(View.RECORD).write(one(question(library, name)));
        }
        return ExitCode.ANSWERED;
    }

    /** The question in the form for another program. */
    private static String elsewhere(Call call, @Nullable String name) {
        if (name == null) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    PARAMS + " and " + BROWSER + " need the name of a report; lineage reports lists them");
        }
        Question question = question(call.commands().library(), name);
        Map<String, @Nullable Object> values = call.database()
                .ask(graph -> new ReportRunner(graph, call.surroundings().cypher())
                        .examples(question, call.options().timeout()));
        return call.arguments().has(PARAMS) ? ConsoleParameters.of(values) : BrowserStatement.of(question, values);
    }

    private static Question question(ReportLibrary library, String name) {
        return library.find(name)
                .orElseThrow(() -> new CommandException(
                        ExitCode.WRONG_USAGE,
                        "no such report: \"" + name + "\""
                                + Nearest.among(library.names())
                                        .to(name)
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse("; lineage reports lists them")));
    }

    private static Answer list(ReportLibrary library) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String name : library.names()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", name);
            row.put("description", description(library, name));
            rows.add(row);
        }
        return new Answer("reports", View.TABLE, Map.of(), List.of("name", "description"), rows, false);
    }

    private static String description(ReportLibrary library, String name) {
        try {
            return library.find(name).map(Question::description).orElse("");
        } catch (QuestionSyntaxException e) {
            return "not in order: " + e.getMessage();
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
}
