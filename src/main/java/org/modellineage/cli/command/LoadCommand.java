package org.modellineage.cli.command;

import java.io.IOException;
import java.util.List;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.LoadLines;
import org.modellineage.cli.output.LoadProgress;
import org.modellineage.load.LoadReport;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.model.Collection;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage load}: loads collections into the graph. */
final class LoadCommand implements Command {

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(CollectionFolders.positional());
    }

    @Override
    public ExitCode run(Call call) throws IOException {
        CollectionReadings readings =
                new CollectionReadings(call.surroundings().shippedCollections(), call.console()::message);
        List<Collection> collections = readings.read(call.arguments().parameters());
        if (readings.foundErrors()) {
            throw new CommandException(ExitCode.WRONG_DATA, readings.summary() + "; nothing was loaded");
        }
        for (Collection collection : collections) {
            LoadReport report = call.database()
                    .use(graph -> new Loader(graph, call.surroundings().cypher())
                            .load(collection, progress(call, collection.id())));
            call.console().answer(LoadLines.of(report));
            call.console().flush();
        }
        call.database().filled();
        return ExitCode.ANSWERED;
    }

    static Progress progress(Call call, String collection) {
        return call.options().quiet()
                ? Progress.NONE
                : new LoadProgress(
                        collection, call.console(), call.surroundings().messagesToTerminal());
    }
}
