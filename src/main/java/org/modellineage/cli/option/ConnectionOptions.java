package org.modellineage.cli.option;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.Database;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.FileTrouble;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that choose the database.
 *
 * @param askPassword whether to ask for the password at the terminal
 */
public record ConnectionOptions(
        @Nullable String uri,
        @Nullable String username,
        boolean askPassword,
        @Nullable Path passwordFile,
        @Nullable String database) {

    public static final String PASSWORD = "--password";

    static List<OptionSpec> specs(Arguments arguments) {
        return List.of(
                arguments.value(
                        "URI",
                        "Database to ask, such as neo4j+s://HOST or bolt://HOST:7687 (NEO4J_URI); without one,"
                                + " the local server, which is started when needed.",
                        "--uri"),
                arguments.value("USER", "User of that database (NEO4J_USERNAME).", "--username"),
                arguments.flag("Ask for the password at the terminal.", PASSWORD),
                arguments.value("FILE", "Read the password from a file; else it is NEO4J_PASSWORD.", "--password-file"),
                arguments.value(
                        "NAME", "Database on the server, else its default one (NEO4J_DATABASE).", "--database"));
    }

    static ConnectionOptions of(ParsedArguments parsed) {
        String passwordFile = parsed.value("--password-file");
        ConnectionOptions options = new ConnectionOptions(
                parsed.value("--uri"),
                parsed.value("--username"),
                parsed.has(PASSWORD),
                passwordFile == null ? null : FileTrouble.path("--password-file", passwordFile),
                parsed.value("--database"));
        if (options.askPassword && options.passwordFile != null) {
            throw new CommandException(ExitCode.WRONG_USAGE, "--password and --password-file exclude each other");
        }
        return options;
    }

    /** Whether a user or password is given, which requires an address. */
    public boolean namesUser() {
        return username != null || askPassword || passwordFile != null;
    }
}
