package org.modellineage.session;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The database that a caller asks for; what is null is up to the environment.
 *
 * @param password reads the user's password
 * @param silence for how long a server that owes an answer may send nothing; zero for no limit but the server's
 * @param passwordHint how a missing password can be given, for messages
 */
public record RequestedConnection(
        @Nullable URI uri,
        @Nullable String username,
        @Nullable PasswordReader password,
        @Nullable String database,
        @Nullable Duration silence,
        String passwordHint) {

    /** Leaves everything to the environment. */
    public static final RequestedConnection NONE =
            new RequestedConnection(null, null, null, null, null, "set NEO4J_PASSWORD");

    /** Reads a password, from a terminal or a file. */
    @FunctionalInterface
    public interface PasswordReader {

        /** Reads the password of a user of the server at an address. */
        String read(String username, URI uri);
    }
}
