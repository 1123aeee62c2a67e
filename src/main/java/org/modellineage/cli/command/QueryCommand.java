package org.modellineage.cli.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.option.ParameterValue;
import org.modellineage.cli.output.AnswerWriter;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Rows;
import org.modellineage.report.Answer;
import org.modellineage.report.AnswerRows;
import org.modellineage.report.LoadCsv;
import org.modellineage.report.View;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage query}: runs a statement of the user in a read transaction. */
final class QueryCommand implements Command {

    private static final String PARAM = "--param";

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(
                Arguments.required(0, "STATEMENT", "The statement in Cypher; - reads it from standard input."));
        spec.addOption(Arguments.LISTED.values(
                "NAME=VALUE", "Parameter $NAME: a number, true, false, null, text, or JSON; repeatable.", PARAM));
        AnswerOptions.addTo(spec);
    }

    @Override
    @SuppressWarnings("NullAway") // a parameter may be null, which Cypher knows too
    public ExitCode run(Call call) throws IOException {
        AnswerOptions options = AnswerOptions.of(call.arguments());
        AnswerWriter writer = call.answers(options).suiting(View.TABLE);
        Map<String, Object> parameters = parameters(call.arguments().values(PARAM));
        Cypher cypher = new Cypher("query", statement(call));
        if (writer.isStreamed()) {
            writer.stream(call.database(), (graph, sink) -> {
                AnswerRows rows = new AnswerRows(cypher.name(), parameters, options.limit(), sink);
                graph.stream(call.options().timeout(), cypher, parameters, rows);
                rows.end(List.of());
            });
            return ExitCode.ANSWERED;
        }
        // One extra row tells whether there are more.
        long most = options.limit() == 0 ? Long.MAX_VALUE : options.limit() + 1;
        Rows found = call.database()
                .ask(graph ->
                        graph.read(call.options().timeout(), transaction -> transaction.run(cypher, parameters, most)));
        boolean truncated = options.limit() > 0 && found.rows().size() > options.limit();
        List<Map<String, Object>> rows = truncated ? found.rows().subList(0, (int) options.limit()) : found.rows();
        writer.write(new Answer("query", View.TABLE, parameters, found.columns(), rows, truncated));
        return ExitCode.ANSWERED;
    }

    private static String statement(Call call) throws IOException {
        String given = call.arguments().required(0);
        String statement = given.equals("-") ? call.input().text() : given;
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
