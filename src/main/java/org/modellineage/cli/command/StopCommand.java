package org.modellineage.cli.command;

import java.io.IOException;
import org.modellineage.cli.output.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage stop}: stops the local server. */
final class StopCommand implements Command {

    @Override
    public void describe(CommandSpec spec) {
        // takes nothing but what every command takes
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        invocation
                .console()
                .answer(
                        invocation.session().server().stop()
                                ? "The local server has stopped."
                                : "No local server was running.");
        return ExitCode.ANSWERED;
    }
}
