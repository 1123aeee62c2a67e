package org.modellineage.notebook;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.ServerAddress;

/** Reads from the environment, as the command does, which server is meant. */
final class ConfiguredServer {

    private static final String DEFAULT_USER = "neo4j";

    private ConfiguredServer() {}

    /** The server that {@code NEO4J_URI} names; empty when the local one is meant. */
    static Optional<ConnectionSettings> in(Map<String, String> environment) {
        String uri = variable(environment, "NEO4J_URI");
        if (uri == null) {
            return Optional.empty();
        }
        String username = variable(environment, "NEO4J_USERNAME");
        String password = variable(environment, "NEO4J_PASSWORD");
        if (username != null && password == null) {
            throw new NotebookException("no password for " + username + ": set NEO4J_PASSWORD");
        }
        return Optional.of(new ConnectionSettings(
                address(uri),
                username == null && password != null ? DEFAULT_USER : username,
                password,
                variable(environment, "NEO4J_DATABASE")));
    }

    private static URI address(String text) {
        try {
            return ServerAddress.of(text, "NEO4J_USERNAME and NEO4J_PASSWORD");
        } catch (IllegalArgumentException e) {
            throw new NotebookException("NEO4J_URI: " + e.getMessage());
        }
    }

    private static @Nullable String variable(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
