package org.modellineage.cli.command;

import org.modellineage.cli.output.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Formats help for the width of the terminal. */
public final class Help {

    private static final int MOST_COLUMNS = 100;
    private static final int FEWEST_COLUMNS = 60;

    private Help() {}

    /** The columns that help takes at a terminal, or elsewhere. */
    public static int columns(Terminal terminal) {
        return terminal.answers() ? Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, terminal.columns())) : MOST_COLUMNS;
    }

    static OptionSpec option() {
        return OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .arity("0")
                .usageHelp(true)
                .description("Show this help.")
                .build();
    }

    /** Examples to start from. */
    public static String ofNothing() {
        return """
            Tells where AI models come from, and who says so.

              lineage DeepSeek-R1                     what is known of a model, a company, a person
              lineage tree DeepSeek-R1                what it was made from
              lineage why DeepSeek-R1 DeepSeek-V3     whether one is in the other, and who says so
              lineage licences DeepSeek-R1            its licences and those upstream
              lineage conflicts DeepSeek              where sources disagree
              lineage load FOLDER                     add data of your own
              lineage open                            look at the graph in Neo4j Browser

            lineage --help lists all commands and options.
            """;
    }

    /** The help of one command. */
    public static String of(CommandLine command, int columns) {
        command.setUsageHelpWidth(columns);
        return command.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }
}
