package org.modellineage.cli.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The input of a command.
 *
 * @param input standard input
 * @param hidden asks for a line without showing it, given the question; null when there is no terminal to ask at
 */
public record StandardInput(InputStream input, Function<String, char @Nullable []> hidden) {

    /** The input of this process. */
    public static StandardInput standard() {
        return new StandardInput(System.in, StandardInput::hidden);
    }

    @SuppressWarnings("SystemConsoleNull") // the property brings back that there is none without a terminal
    private static char @Nullable [] hidden(String question) {
        System.setProperty("jdk.console", "java.base");
        java.io.Console terminal = System.console();
        return terminal == null ? null : terminal.readPassword("%s", question);
    }

    /** Reads standard input to its end. */
    public String text() throws IOException {
        return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Asks for a password at the terminal. */
    public String password(String question) {
        char[] typed = hidden.apply(question);
        if (typed == null) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    "--password asks at a terminal, and there is none: use --password-file or NEO4J_PASSWORD");
        }
        return new String(typed);
    }
}
