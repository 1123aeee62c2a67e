package org.modellineage.cli;

import org.modellineage.cli.output.Console;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.StandardInput;

/** The command {@code lineage}. */
public final class Main {

    private Main() {}

    /** Runs one command line and ends the process with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        new Program(Console.standard(), StandardInput.standard(), new Surroundings(System.getenv(), System.getProperties()))
                .run(arguments)
                .leave();
    }
}
