package org.modellineage.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.Counts;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.model.Collection;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage check}: lists the problems of collections, which needs no database, or of the graph. */
final class CheckCommand implements Command {

    private static final String GRAPH = "--graph";

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(CollectionFolders.positional());
        spec.addOption(Arguments.LISTED.flag("Check the graph of the database instead, by its own rules.", GRAPH));
    }

    @Override
    public ExitCode run(Call call) throws IOException {
        if (!call.arguments().has(GRAPH)) {
            return checkFolders(call);
        } else if (call.arguments().parameters().isEmpty()) {
            return new GraphCheck(call).run();
        }
        throw new CommandException(ExitCode.WRONG_USAGE, GRAPH + " checks what the database holds: give no folder");
    }

    private static ExitCode checkFolders(Call call) throws IOException {
        CollectionReadings readings =
                new CollectionReadings(call.surroundings().shippedCollections(), line -> answer(call, line));
        List<Collection> collections = readings.read(call.arguments().parameters());
        for (Collection collection : collections) {
            call.console().answer(collection.id() + ": " + holdings(collection));
        }
        if (readings.foundErrors()) {
            throw new CommandException(ExitCode.WRONG_DATA, readings.summary());
        }
        return ExitCode.ANSWERED;
    }

    private static String holdings(Collection collection) {
        return Counts.of(collection.entities().size(), "entity", "entities") + ", "
                + Counts.of(collection.sources().size(), "source", "sources") + ", "
                + Counts.of(collection.statements().size(), "statement", "statements");
    }

    private static void answer(Call call, String line) {
        try {
            call.console().answer(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
