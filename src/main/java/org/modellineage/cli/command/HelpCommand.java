package org.modellineage.cli.command;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.output.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine;

/** {@code lineage help COMMAND}: the same as {@code lineage COMMAND --help}. */
final class HelpCommand implements Command {

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.optional(0, "COMMAND", "Which command; without one, the program."));
    }

    @Override
    public ExitCode run(Call call) throws IOException {
        Help help = new Help(call.surroundings());
        String name = call.arguments().parameter(0);
        call.console().answers().append(name == null ? help.ofProgram(call.commands()) : help.of(command(call, name)));
        return ExitCode.ANSWERED;
    }

    private static CommandLine command(Call call, String name) {
        @Nullable
        CommandLine command = call.commands().mentioned(name).getSubcommands().get(name);
        if (command == null) {
            throw WrongUsage.unknownCommand(name, call.commands());
        }
        return command;
    }
}
