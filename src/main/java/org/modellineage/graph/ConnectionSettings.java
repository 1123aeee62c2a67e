package org.modellineage.graph;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The address of the database and the credentials for it.
 *
 * @param uri a Bolt address: {@code bolt://}, {@code bolt+s://}, {@code neo4j://}, {@code neo4j+s://} or similar
 * @param username the user; null for a server without authentication
 * @param password the user's password; never printed
 * @param database the database; the server's home database when null
 */
public record ConnectionSettings(
        URI uri,
        @Nullable String username,
        @Nullable String password,
        @Nullable String database) {

    /** Omits the password. */
    @Override
    public String toString() {
        return username == null ? uri.toString() : username + " at " + uri;
    }
}
