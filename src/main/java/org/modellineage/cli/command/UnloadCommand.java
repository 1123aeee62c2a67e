package org.modellineage.cli.command;

import java.io.IOException;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.option.Suggestions;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.LoadLines;
import org.modellineage.load.LoadReport;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage unload}: removes a collection from the graph. */
final class UnloadCommand implements Command {

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.required(
                0, "COLLECTION", "Id of the collection; lineage status lists them.", Suggestions.NONE));
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        String id = invocation.arguments().required(0);
        LoadReport report =
                invocation.session().unload(id, invocation.progress().load(id));
        invocation.console().answer(LoadLines.of(report));
        return ExitCode.ANSWERED;
    }
}
