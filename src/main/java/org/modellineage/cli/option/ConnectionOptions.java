package org.modellineage.cli.option;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.FileTrouble;
import org.modellineage.cli.output.StandardInput;
import org.modellineage.graph.ServerAddress;
import org.modellineage.session.RequestedConnection;
import org.modellineage.session.RequestedConnection.PasswordReader;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that choose the database.
 *
 * @param askPassword whether to ask for the password at the terminal
 * @param silence for how long a server that owes an answer may send nothing; zero for no limit but the server's
 */
public record ConnectionOptions(
        @Nullable URI uri,
        @Nullable String username,
        boolean askPassword,
        @Nullable Path passwordFile,
        @Nullable String database,
        @Nullable Duration silence) {

    public static final String PASSWORD = "--password";
    private static final String SILENCE = "--silence";

    static List<OptionSpec> specs(Arguments arguments) {
        return List.of(
                arguments.value(
                        "URI",
                        "Database to ask, such as neo4j+s://HOST or bolt://HOST:7687 (NEO4J_URI); without one,"
                                + " the local server, which is started when needed.",
                        "--uri"),
                arguments.value("USER", "User of that database (NEO4J_USERNAME).", "--username"),
                arguments.flag("Ask for the password at the terminal.", PASSWORD),
                arguments.value(
                        "FILE",
                        "Read the password from a file instead of NEO4J_PASSWORD.",
                        Suggestions.FILES,
                        "--password-file"),
                arguments.value(
                        "NAME", "Database on the server; its default one if not given (NEO4J_DATABASE).", "--database"),
                arguments.value(
                        "TIME",
                        "How long to wait for a server that falls silent: 30, 2m (as long as it says itself, or 90s).",
                        SILENCE));
    }

    static ConnectionOptions of(ParsedArguments parsed) {
        String passwordFile = parsed.value("--password-file");
        String silence = parsed.value(SILENCE);
        ConnectionOptions options = new ConnectionOptions(
                address(parsed.value("--uri")),
                parsed.value("--username"),
                parsed.has(PASSWORD),
                passwordFile == null ? null : FileTrouble.path("--password-file", passwordFile),
                parsed.value("--database"),
                silence == null ? null : GlobalOptions.duration(SILENCE, silence));
        if (options.askPassword && options.passwordFile != null) {
            throw new CommandException(ExitCode.WRONG_USAGE, "--password and --password-file exclude each other");
        }
        return options;
    }

    /** The database that they ask for, with the input at which a password is typed. */
    public RequestedConnection requested(StandardInput input) {
        return new RequestedConnection(
                uri,
                username,
                passwordReader(input),
                database,
                silence,
                "use --password, --password-file or NEO4J_PASSWORD");
    }

    private @Nullable PasswordReader passwordReader(StandardInput input) {
        if (askPassword) {
            return (user, address) -> input.password("Password of " + user + " at " + address + ": ");
        }
        return passwordFile == null ? null : (user, address) -> fromFile(passwordFile);
    }

    private static String fromFile(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8).stripTrailing();
            if (text.isEmpty() || text.indexOf('\n') >= 0) {
                throw wrong("--password-file: " + file + " must hold the password and nothing else, in one line");
            }
            return text;
        } catch (IOException e) {
            throw wrong("--password-file: " + FileTrouble.of(file, e));
        }
    }

    private static @Nullable URI address(@Nullable String text) {
        try {
            return text == null ? null : ServerAddress.of(text, "--username and --password");
        } catch (IllegalArgumentException e) {
            throw wrong("--uri: " + e.getMessage());
        }
    }

    private static CommandException wrong(String message) {
        return new CommandException(ExitCode.WRONG_USAGE, message);
    }
}
