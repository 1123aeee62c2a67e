package org.modellineage.notebook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.ConnectionSettings;

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

    /** What the text may hold by way of a password is not repeated. */
    private static URI address(String text) {
        if (text.indexOf('@') >= 0) {
            throw new NotebookException(
                    "NEO4J_URI: an address holds no user or password: use NEO4J_USERNAME and NEO4J_PASSWORD");
        }
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new NotebookException(
                    "NEO4J_URI: not an address (accepted: neo4j://HOST, bolt://HOST and their" + " forms with +s)");
        }
    }

    private static @Nullable String variable(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
