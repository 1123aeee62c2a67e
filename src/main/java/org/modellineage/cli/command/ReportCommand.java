package org.modellineage.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.option.ParameterWords;
import org.modellineage.cli.option.ParsedArguments;
import org.modellineage.cli.option.Suggestions;
import org.modellineage.cli.output.AnswerForm;
import org.modellineage.cli.output.AnswerWriter;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.report.InvalidParameterException;
import org.modellineage.report.Parameter;
import org.modellineage.report.Question;
import org.modellineage.report.ReportRunner;
import org.modellineage.report.View;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A question file as a command: required parameters are positional, all others are options. */
final class ReportCommand implements Command {

    private static final Set<String> NOT_NARROWING = Set.of("asOf", "direction", "for");

    private final Question question;

    ReportCommand(Question question) {
        this.question = question;
    }

    @Override
    public void describe(CommandSpec spec) {
        int index = 0;
        for (Parameter parameter : question.parameters()) {
            if (parameter.positional()) {
                String label = ParameterWords.label(parameter);
                String description = ParameterWords.description(question.name(), parameter);
                spec.addPositional(
                        parameter.required()
                                ? Arguments.required(index++, label, description, suggestions(parameter))
                                : Arguments.optional(index++, label, description, suggestions(parameter)));
            } else {
                spec.addOption(option(parameter));
            }
        }
        AnswerOptions.addTo(
                spec,
                question.view() == View.PATHS
                        ? "Write the N best chains of each channel; one without it. Other forms hold every step."
                        : "Show at most N rows, and say so when there are more.");
    }

    private OptionSpec option(Parameter parameter) {
        String name = ParameterWords.option(parameter);
        String description = ParameterWords.description(question.name(), parameter);
        String label = ParameterWords.label(parameter);
        return switch (parameter.type()) {
            case BOOLEAN -> Arguments.LISTED.yesOrNo(description, name);
            case LIST -> Arguments.LISTED.values(label, description, suggestions(parameter), name);
            default -> Arguments.LISTED.value(label, description, suggestions(parameter), name);
        };
    }

    private static Suggestions suggestions(Parameter parameter) {
        return switch (parameter.type()) {
            case ENTITY -> new Suggestions(Suggestions.Kind.NAMES, parameter.choices());
            case LIST -> new Suggestions(Suggestions.Kind.LIST, parameter.choices());
            default -> Suggestions.of(parameter.choices());
        };
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        try {
            return answer(invocation);
        } catch (InvalidParameterException e) {
            String where = e.abridged()
                    .map(parameter -> "; " + ParameterWords.whereListed(question.name(), parameter) + " lists them")
                    .orElse("");
            throw new CommandException(ExitCode.WRONG_USAGE, e.message(ParameterWords::typed) + where, e);
        }
    }

    private ExitCode answer(Invocation invocation) throws IOException {
        Map<String, List<String>> given = given(invocation.arguments());
        AnswerForm form = AnswerOptions.of(invocation.arguments());
        if (narrowed(given)) {
            form = form.whole();
        }
        ReportRunner.check(question, given);
        AnswerWriter writer = invocation.answers(form).suiting(question.view());
        // The rows of a chain are its steps, and a limit of chains must not cut off steps.
        long rows = question.view() == View.PATHS ? 0 : form.limit();
        Path cypher = invocation.session().installation().cypher();
        if (writer.isStreamed(question.view())) {
            writer.stream(
                    invocation.session(),
                    (graph, sink) ->
                            new ReportRunner(graph, cypher).stream(question, given, invocation.timeout(), rows, sink));
            return ExitCode.ANSWERED;
        }
        writer.write(invocation
                .session()
                .report(runner -> writer.isOutlined(question.view())
                        ? runner.outlined(question, given, invocation.timeout(), writer.chains())
                        : runner.run(question, given, invocation.timeout(), rows)));
        return ExitCode.ANSWERED;
    }

    /** Whether an option restricts the answer, which is then written in full. */
    private boolean narrowed(Map<String, List<String>> given) {
        return question.parameters().stream()
                .anyMatch(parameter -> !parameter.positional()
                        && given.containsKey(parameter.name())
                        && !NOT_NARROWING.contains(parameter.name()));
    }

    private Map<String, List<String>> given(ParsedArguments arguments) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        int index = 0;
        for (Parameter parameter : question.parameters()) {
            String option = ParameterWords.option(parameter);
            if (parameter.positional()) {
                String text = arguments.parameter(index++);
                if (text != null) {
                    given.put(parameter.name(), List.of(text));
                }
            } else if (arguments.has(option)) {
                given.put(
                        parameter.name(),
                        parameter.type() == Parameter.Type.LIST
                                ? words(arguments.values(option))
                                : List.of(arguments.value(option, "")));
            }
        }
        return given;
    }

    /** A list may be given in one option, separated by commas, or in several options. */
    private static List<String> words(List<String> texts) {
        List<String> words = new ArrayList<>();
        for (String text : texts) {
            int start = 0;
            for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', start)) {
                words.add(text.substring(start, comma).strip());
                start = comma + 1;
            }
            words.add(text.substring(start).strip());
        }
        return words;
    }
}
