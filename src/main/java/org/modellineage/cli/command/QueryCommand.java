package org.modellineage.cli.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.option.ParameterValue;
import org.modellineage.cli.option.Suggestions;
import org.modellineage.cli.output.AnswerForm;
import org.modellineage.cli.output.AnswerWriter;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.StandardInput;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Transaction.Rows;
import org.modellineage.report.Answer;
import org.modellineage.report.AnswerRows;
import org.modellineage.report.LoadCsv;
import org.modellineage.report.View;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage query}: runs a statement of the user in a read transaction. */
final class QueryCommand implements Command {

    private static final String PARAM = "--param";

    private final StandardInput input;

    QueryCommand(StandardInput input) {
        this.input = input;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.required(
                0, "STATEMENT", "The statement in Cypher; - reads it from standard input.", Suggestions.NONE));
        spec.addOption(Arguments.LISTED.values(
                "NAME=VALUE",
                "Parameter $NAME: a number, true, false, null, text, or JSON; repeatable.",
                Suggestions.NONE,
                PARAM));
        AnswerOptions.addTo(spec);
    }

    @Override
    @SuppressWarnings("NullAway") // a parameter may be null, which Cypher knows too
    public ExitCode run(Invocation invocation) throws IOException {
        AnswerForm form = AnswerOptions.of(invocation.arguments());
        AnswerWriter writer = invocation.answers(form).suiting(View.TABLE);
        Map<String, Object> parameters = parameters(invocation.arguments().values(PARAM));
        Cypher cypher = new Cypher("query", statement(invocation));
        if (writer.isStreamed(View.TABLE)) {
            writer.stream(invocation.session(), (graph, sink) -> {
                AnswerRows rows = new AnswerRows(cypher.name(), parameters, form.limit(), sink);
                graph.stream(invocation.timeout(), cypher, parameters, rows);
                rows.end(List.of());
            });
            return ExitCode.ANSWERED;
        }
        // One extra row tells whether there are more.
        long most = form.limit() == 0 ? Long.MAX_VALUE : form.limit() + 1;
        Rows found = invocation
                .session()
                .ask(graph ->
                        graph.read(invocation.timeout(), transaction -> transaction.run(cypher, parameters, most)));
        boolean truncated = form.limit() > 0 && found.rows().size() > form.limit();
        List<Map<String, Object>> rows = truncated ? found.rows().subList(0, (int) form.limit()) : found.rows();
        writer.write(new Answer("query", View.TABLE, parameters, found.columns(), rows, truncated));
        return ExitCode.ANSWERED;
    }

    private String statement(Invocation invocation) throws IOException {
        String given = invocation.arguments().required(0);
        String statement = given.equals("-") ? input.text() : given;
        if (statement.isBlank()) {
            throw new CommandException(ExitCode.WRONG_USAGE, "the statement is empty");
        }
        if (LoadCsv.isIn(statement)) {
            throw new CommandException(
                    ExitCode.FAILED, "query: LOAD CSV reads files and addresses, but only the graph may be read here");
        }
        return statement;
    }

    private static Map<String, @Nullable Object> parameters(List<String> texts) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new CommandException(ExitCode.WRONG_USAGE, PARAM + ": \"" + text + "\" (accepted: NAME=VALUE)");
            }
            String name = text.substring(text.charAt(0) == '$' ? 1 : 0, equals);
            if (parameters.containsKey(name)) {
                throw new CommandException(ExitCode.WRONG_USAGE, PARAM + " " + name + " is given twice");
            }
            parameters.put(name, ParameterValue.read(name, text.substring(equals + 1)));
        }
        return parameters;
    }
}
