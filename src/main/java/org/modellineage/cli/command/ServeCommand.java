package org.modellineage.cli.command;

import java.io.IOException;
import org.modellineage.cli.output.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage serve}: runs the local server in the foreground. */
final class ServeCommand implements Command {

    @Override
    public void describe(CommandSpec spec) {
        // takes nothing but what every command takes
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        invocation.console().flush();
        int exitCode = invocation.session().server().serve(invocation.console()::message);
        return exitCode == 0 ? ExitCode.ANSWERED : ExitCode.FAILED;
    }
}
