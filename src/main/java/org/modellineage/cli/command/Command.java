package org.modellineage.cli.command;

import java.io.IOException;
import org.modellineage.cli.output.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** A command of {@code lineage}. */
public interface Command {

    /** Adds the options and parameters, apart from those that every command has. */
    void describe(CommandSpec spec);

    /** Runs the command; whoever runs it explains its exceptions. */
    ExitCode run(Invocation invocation) throws IOException;
}
