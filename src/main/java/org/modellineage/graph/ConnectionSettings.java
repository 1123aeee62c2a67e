package org.modellineage.graph;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the graph is and who asks.
 *
 * @param uri a Bolt address, {@code bolt://}, {@code bolt+s://}, {@code neo4j://}, {@code neo4j+s://} and their kin
 * @param username the user; without one the server must have authentication off
 * @param password the user's password; never printed
 * @param database the database; the server's home database when null
 */
public record ConnectionSettings(
        URI uri,
        @Nullable String username,
        @Nullable String password,
        @Nullable String database) {

    /** Leaves the password out. */
    @Override
    public String toString() {
        return username == null ? uri.toString() : username + " at " + uri;
    }
}
