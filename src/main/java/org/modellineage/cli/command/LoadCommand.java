package org.modellineage.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.LoadLines;
import org.modellineage.cli.output.ProblemLines;
import org.modellineage.load.LoadReport;
import org.modellineage.model.Collection;
import org.modellineage.session.CollectionReadings;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage load}: loads collections into the graph. */
final class LoadCommand implements Command {

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.folders());
        spec.addOption(Arguments.allProblems());
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        ProblemLines problems = new ProblemLines();
        CollectionReadings readings =
                new CollectionReadings(invocation.session().installation().shippedCollections(), problems::add);
        List<Collection> collections = readings.read(invocation.arguments().folders());
        problems.lines(invocation.arguments().has(AnswerOptions.ALL)).forEach(invocation.console()::message);
        if (readings.foundErrors()) {
            throw new CommandException(ExitCode.WRONG_DATA, readings.summary() + "; nothing was loaded");
        }
        for (Collection collection : collections) {
            LoadReport report =
                    invocation.session().load(collection, invocation.progress().load(collection.id()));
            invocation.console().answer(LoadLines.of(report));
            invocation.console().flush();
        }
        for (Collection collection : collections) {
            Map<String, Long> joined = invocation.session().joinedEntities(collection.id());
            Optional<String> line = LoadLines.ofJoined(collection.id(), joined);
            if (line.isPresent()) {
                invocation.console().answer(line.get());
            }
        }
        return ExitCode.ANSWERED;
    }
}
