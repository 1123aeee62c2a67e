package org.modellineage.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Formats help for the width of the terminal. */
final class Help {

    private static final int MOST_COLUMNS = 100;
    private static final int FEWEST_COLUMNS = 60;

    private final int columns;

    Help(Surroundings surroundings) {
        this.columns = surroundings.answersToTerminal()
                ? Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, surroundings.columns()))
                : MOST_COLUMNS;
    }

    static OptionSpec option() {
        return OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .arity("0")
                .usageHelp(true)
                .description("Show this help.")
                .build();
    }

    /** The help of one command. */
    String of(CommandLine command) {
        command.setUsageHelpWidth(columns);
        return command.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    /** The help of the program: its commands in groups, its options, examples, exit codes and variables. */
    String ofProgram(Commands commands) {
        return of(ProgramHelp.describe(commands, columns));
    }
}
