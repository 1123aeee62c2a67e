package org.modellineage.cli;

/** The command {@code lineage}. */
public final class Main {

    private Main() {}

    /** Runs one command line and ends the process with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        new Program(Console.standard(), Keyboard.standard(), new Surroundings(System.getenv(), System.getProperties()))
                .run(arguments)
                .leave();
    }
}
