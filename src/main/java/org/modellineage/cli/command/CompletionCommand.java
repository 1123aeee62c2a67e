package org.modellineage.cli.command;

import java.io.IOException;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage completion}: prints a script that completes commands and options in a shell. */
final class CompletionCommand implements Command {

    private final java.util.function.Supplier<picocli.CommandLine> all;

    CompletionCommand(java.util.function.Supplier<picocli.CommandLine> all) {
        this.all = all;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.required(
                0,
                "SHELL",
                "bash or zsh: put source <(lineage completion bash) into the shell's start file; fish: save it as"
                        + " ~/.config/fish/completions/lineage.fish."));
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        String shell = invocation.arguments().required(0);
        String script = switch (shell) {
            case "bash", "zsh" ->
                AutoComplete.bash(Commands.NAME, all.get());
            case "fish" -> FishCompletion.of(all.get());
            default ->
                throw new CommandException(
                        ExitCode.WRONG_USAGE, "no such shell: \"" + shell + "\" (accepted: bash, zsh, fish)");
        };
        invocation.console().answers().append(script);
        return ExitCode.ANSWERED;
    }
}
