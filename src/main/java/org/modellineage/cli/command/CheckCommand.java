package org.modellineage.cli.command;

import java.io.IOException;
import java.util.List;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.ProblemLines;
import org.modellineage.model.Collection;
import org.modellineage.session.CollectionReadings;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage check}: lists the problems of collections, which needs no database, or of the graph. */
final class CheckCommand implements Command {

    private static final String GRAPH = "--graph";

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.folders(
                "FOLDER|MODEL",
                "Folder of a collection, or of several, or a file of exported records; without one, the shipped collections."
                        + " With " + GRAPH
                        + ", a model of which to tell only what is wrong with it and with what it came from."));
        spec.addOption(Arguments.allProblems());
        spec.addOption(Arguments.LISTED.flag("Check the graph of the database instead, by its own rules.", GRAPH));
        AnswerOptions.addFormatTo(spec);
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        List<String> parameters = invocation.arguments().parameters();
        if (!invocation.arguments().has(GRAPH)) {
            return checkFolders(invocation);
        } else if (parameters.size() > 1) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    GRAPH + " takes one model, or none for the whole graph; found " + parameters.size());
        }
        return new GraphCheck(invocation).run(parameters.isEmpty() ? null : parameters.get(0));
    }

    private static ExitCode checkFolders(Invocation invocation) throws IOException {
        for (String option : AnswerOptions.ofFormat()) {
            if (invocation.arguments().has(option)) {
                throw new CommandException(
                        ExitCode.WRONG_USAGE,
                        option + " is for the findings of " + GRAPH + "; problems are lines of text");
            }
        }
        ProblemLines problems = new ProblemLines();
        CollectionReadings readings =
                new CollectionReadings(invocation.session().installation().shippedCollections(), problems::add);
        List<Collection> collections = readings.read(invocation.arguments().folders());
        for (String line : problems.lines(invocation.arguments().has(AnswerOptions.ALL))) {
            invocation.console().answer(line);
        }
        for (Collection collection : collections) {
            invocation.console().answer(collection.id() + ": " + holdings(collection));
        }
        if (readings.foundErrors()) {
            throw new CommandException(ExitCode.WRONG_DATA, readings.summary());
        }
        return ExitCode.ANSWERED;
    }

    private static String holdings(Collection collection) {
        return counted(collection.entities().size(), "entity", "entities") + ", "
                + counted(collection.sources().size(), "source", "sources") + ", "
                + counted(collection.statements().size(), "statement", "statements");
    }

    /** A number with its noun in singular or plural. */
    static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
