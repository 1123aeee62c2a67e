package org.modellineage.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.option.ConnectionOptions;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.FileTrouble;
import org.modellineage.cli.output.StandardInput;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.ServerAddress;

/** Chooses the database: options take precedence over the environment, and both over the local server. */
final class ConnectionChoice {

    private static final String DEFAULT_USER = "neo4j";

    private final ConnectionOptions options;
    private final Surroundings surroundings;
    private final StandardInput input;

    ConnectionChoice(ConnectionOptions options, Surroundings surroundings, StandardInput input) {
        this.options = options;
        this.surroundings = surroundings;
        this.input = input;
    }

    /** The database that options or the environment name; empty for the local server. */
    Optional<ConnectionSettings> configured() {
        String variable = surroundings.variable("NEO4J_URI");
        String option = options.uri();
        if (option == null && variable == null) {
            if (options.namesUser()) {
                throw wrong("a user or a password needs --uri or NEO4J_URI; the local server needs neither");
            }
            return Optional.empty();
        }
        URI uri = option != null ? address("--uri", option) : address("NEO4J_URI", String.valueOf(variable));
        String username = either(options.username(), "NEO4J_USERNAME");
        String password = password(uri, username);
        if (username != null && password == null) {
            throw wrong("no password for " + username + ": use --password, --password-file or NEO4J_PASSWORD");
        }
        String user = username == null && password != null ? DEFAULT_USER : username;
        return Optional.of(new ConnectionSettings(uri, user, password, either(options.database(), "NEO4J_DATABASE")));
    }

    private @Nullable String password(URI uri, @Nullable String username) {
        if (options.askPassword()) {
            return input.password(
                    "Password of " + (username == null ? DEFAULT_USER : username) + " at " + uri + ": ");
        }
        return options.passwordFile() == null
                ? surroundings.variable("NEO4J_PASSWORD")
                : fromFile(options.passwordFile());
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

    private static URI address(String from, String text) {
        try {
            return ServerAddress.of(text, "--username and --password");
        } catch (IllegalArgumentException e) {
            throw wrong(from + ": " + e.getMessage());
        }
    }

    private @Nullable String either(@Nullable String option, String variable) {
        return option != null ? option : surroundings.variable(variable);
    }

    private static CommandException wrong(String message) {
        return new CommandException(ExitCode.WRONG_USAGE, message);
    }
}
