package org.modellineage.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.option.Suggestions;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.FileTrouble;
import org.modellineage.graph.ConnectionSettings;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage console}: runs cypher-shell on the graph as a child process in the same terminal. */
final class ConsoleCommand implements Command {

    private static final String FILE = "--file";
    private static final String FORMAT = "--format";
    private static final List<String> FORMATS = List.of("auto", "verbose", "plain");

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Arguments.LISTED.value(
                "FILE",
                "Run the statements of a file and exit; without it, read standard input.",
                Suggestions.FILES,
                "-f",
                FILE));
        spec.addOption(Arguments.LISTED.value(
                "FORMAT",
                "Format of the answers: auto, verbose, plain; auto is plain in a pipe.",
                Suggestions.of(FORMATS),
                FORMAT));
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of(FORMAT, format(invocation.arguments().value(FORMAT, "auto"))));
        String file = invocation.arguments().value(FILE);
        if (file != null) {
            arguments.addAll(List.of(FILE, readable(file).toString()));
        }
        CypherShell shell = CypherShell.in(invocation.session().installation().application());
        ConnectionSettings settings = invocation.session().settings(invocation.timeout());
        invocation.console().flush();
        return shell.run(settings, arguments) == 0 ? ExitCode.ANSWERED : ExitCode.FAILED;
    }

    private static String format(String word) {
        if (FORMATS.contains(word)) {
            return word;
        }
        throw new CommandException(
                ExitCode.WRONG_USAGE, FORMAT + ": \"" + word + "\" (accepted: " + String.join(", ", FORMATS) + ")");
    }

    private static Path readable(String text) {
        Path file = FileTrouble.path(FILE, text);
        @Nullable
        String trouble = Files.isDirectory(file)
                ? "is a folder"
                : Files.notExists(file) ? "is not there" : Files.isReadable(file) ? null : "may not be read";
        if (trouble != null) {
            throw new CommandException(ExitCode.WRONG_USAGE, FILE + ": " + file + " " + trouble);
        }
        return file;
    }
}
