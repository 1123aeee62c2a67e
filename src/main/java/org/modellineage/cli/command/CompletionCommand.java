package org.modellineage.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.option.Suggestions;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage completion}: prints the script by which a shell asks this program for completions. */
final class CompletionCommand implements Command {

    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.required(
                0,
                "SHELL",
                "bash, zsh or fish. Put source <(lineage completion bash) into ~/.bashrc, the same with zsh into"
                        + " ~/.zshrc; save that of fish as ~/.config/fish/completions/lineage.fish.",
                Suggestions.of(SHELLS)));
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        String shell = invocation.arguments().required(0);
        if (!SHELLS.contains(shell)) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    "no such shell: \"" + shell + "\" (accepted: " + String.join(", ", SHELLS) + ")");
        }
        try (InputStream script = CompletionCommand.class.getResourceAsStream("completion." + shell)) {
            String text = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            invocation.console().answers().append(text);
        }
        return ExitCode.ANSWERED;
    }
}
