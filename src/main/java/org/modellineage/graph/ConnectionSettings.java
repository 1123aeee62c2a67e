package org.modellineage.graph;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The address of the database and the credentials for it.
 *
 * @param uri a Bolt address: {@code bolt://}, {@code bolt+s://}, {@code neo4j://}, {@code neo4j+s://} or similar
 * @param username the user; null for a server without authentication
 * @param password the user's password; never printed
 * @param database the database; the server's home database when null
 * @param silence for how long a server that owes an answer may send nothing; null for the time that it names, or a minute
 *     and a half; zero for no limit but the server's
 */
public record ConnectionSettings(
        URI uri,
        @Nullable String username,
        @Nullable String password,
        @Nullable String database,
        @Nullable Duration silence) {

    /** Leaves the limit of silence to the server. */
    public ConnectionSettings(
            URI uri, @Nullable String username, @Nullable String password, @Nullable String database) {
        this(uri, username, password, database, null);
    }

    /** The same with another limit of silence. */
    public ConnectionSettings withSilence(@Nullable Duration limit) {
        return new ConnectionSettings(uri, username, password, database, limit);
    }

    /** Whether the driver asks at the address for the servers of a cluster. */
    boolean isRouted() {
        return String.valueOf(uri.getScheme()).startsWith("neo4j");
    }

    /** Omits the password. */
    @Override
    public String toString() {
        return username == null ? uri.toString() : username + " at " + uri;
    }
}
