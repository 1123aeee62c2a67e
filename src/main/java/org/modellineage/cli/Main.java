package org.modellineage.cli;

import org.modellineage.cli.output.Console;
import org.modellineage.cli.output.StandardInput;
import org.modellineage.session.Environment;

/** The command {@code lineage}. */
public final class Main {

    private Main() {}

    /** Runs one command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        new Program(Console.standard(), StandardInput.standard(), Environment.ofProcess())
                .run(arguments)
                .leave();
    }
}
