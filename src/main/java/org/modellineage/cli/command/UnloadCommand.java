package org.modellineage.cli.command;

import java.io.IOException;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.LoadLines;
import org.modellineage.load.LoadReport;
import org.modellineage.load.Loader;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage unload}: removes a collection from the graph. */
final class UnloadCommand implements Command {

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.required(0, "COLLECTION", "Id of the collection; lineage status lists them."));
    }

    @Override
    public ExitCode run(Call call) throws IOException {
        String id = call.arguments().required(0);
        LoadReport report = call.database()
                .ask(graph ->
                        new Loader(graph, call.surroundings().cypher()).unload(id, LoadCommand.progress(call, id)));
        call.console().answer(LoadLines.of(report));
        return ExitCode.ANSWERED;
    }
}
