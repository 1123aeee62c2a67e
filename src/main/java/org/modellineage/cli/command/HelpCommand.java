package org.modellineage.cli.command;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.option.Suggestions;
import org.modellineage.cli.output.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage help COMMAND}: the same as {@code lineage COMMAND --help}. */
final class HelpCommand implements Command {

    private final HelpTexts texts;

    /** The help of a command, and of the program when none is named, for a number of columns. */
    @FunctionalInterface
    interface HelpTexts {
        String of(@Nullable String command, int columns);
    }

    HelpCommand(HelpTexts texts) {
        this.texts = texts;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.optional(
                0, "COMMAND", "The command; without one, the program itself.", Suggestions.COMMANDS));
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        String text = texts.of(invocation.arguments().parameter(0), Help.columns(invocation.terminal()));
        invocation.console().answers().append(text);
        return ExitCode.ANSWERED;
    }
}
