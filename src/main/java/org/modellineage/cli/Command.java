package org.modellineage.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** One thing that {@code lineage} can do. */
interface Command {

    /** Its help, options and parameters, apart from those that every command has. */
    void describe(CommandSpec spec);

    /** Does it; a failure is an exception, which {@link Failures} explains. */
    ExitCode run(Call call) throws IOException;
}
