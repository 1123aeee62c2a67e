package org.modellineage.session;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.ServerAddress;
import org.modellineage.session.SessionException.Kind;

/** Chooses the database: what is requested takes precedence over the environment, and both over the local server. */
final class ConnectionChoice {

    private static final String URI_VARIABLE = "NEO4J_URI";
    private static final String DEFAULT_USER = "neo4j";

    private ConnectionChoice() {}

    /** The database that the request or the environment names; empty for the local server. */
    static Optional<ConnectionSettings> of(RequestedConnection requested, Environment environment) {
        String variable = environment.variable(URI_VARIABLE);
        if (requested.uri() == null && variable == null) {
            if (requested.username() != null || requested.password() != null) {
                throw wrong("a user or a password needs --uri or NEO4J_URI; the local server needs neither");
            }
            return Optional.empty();
        }
        URI uri = requested.uri() != null ? requested.uri() : address(String.valueOf(variable));
        String username = either(requested.username(), environment.variable("NEO4J_USERNAME"));
        String password = requested.password() == null
                ? environment.variable("NEO4J_PASSWORD")
                : requested.password().read(username == null ? DEFAULT_USER : username, uri);
        if (username != null && password == null) {
            throw wrong("no password for " + username + ": " + requested.passwordHint());
        }
        String user = username == null && password != null ? DEFAULT_USER : username;
        String database = either(requested.database(), environment.variable("NEO4J_DATABASE"));
        return Optional.of(new ConnectionSettings(uri, user, password, database, requested.silence()));
    }

    private static URI address(String text) {
        try {
            return ServerAddress.of(text, "NEO4J_USERNAME and NEO4J_PASSWORD");
        } catch (IllegalArgumentException e) {
            throw wrong(URI_VARIABLE + ": " + e.getMessage());
        }
    }

    private static @Nullable String either(@Nullable String requested, @Nullable String variable) {
        return requested != null ? requested : variable;
    }

    private static SessionException wrong(String message) {
        return new SessionException(Kind.CONFIGURATION, message);
    }
}
