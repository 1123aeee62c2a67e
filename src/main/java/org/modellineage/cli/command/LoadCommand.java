package org.modellineage.cli.command;

import java.io.IOException;
import java.util.List;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.LoadLines;
import org.modellineage.load.LoadReport;
import org.modellineage.model.Collection;
import org.modellineage.session.CollectionReadings;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage load}: loads collections into the graph. */
final class LoadCommand implements Command {

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.folders());
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        CollectionReadings readings = new CollectionReadings(
                invocation.session().installation().shippedCollections(), invocation.console()::message);
        List<Collection> collections = readings.read(invocation.arguments().folders());
        if (readings.foundErrors()) {
            throw new CommandException(ExitCode.WRONG_DATA, readings.summary() + "; nothing was loaded");
        }
        for (Collection collection : collections) {
            LoadReport report =
                    invocation.session().load(collection, invocation.progress().load(collection.id()));
            invocation.console().answer(LoadLines.of(report));
            invocation.console().flush();
        }
        return ExitCode.ANSWERED;
    }
}
