package org.modellineage.cli.command;

import java.io.IOException;
import java.util.List;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.InterruptNotice;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage rebuild}: makes the local server's graph anew. */
final class RebuildCommand implements Command {

    @Override
    public void describe(CommandSpec spec) {
        // takes nothing but what every command takes
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        try (InterruptNotice interrupted =
                new InterruptNotice(invocation.console(), "the old graph is there and answers")) {
            List<String> collections = invocation.session().rebuild();
            interrupted.becomes("the new graph is there");
            invocation
                    .console()
                    .answer("The graph was made anew from " + collections.size()
                            + (collections.size() == 1 ? " collection: " : " collections: ")
                            + String.join(", ", collections));
        }
        return ExitCode.ANSWERED;
    }
}
