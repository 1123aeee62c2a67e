package org.modellineage.graph;

import org.modellineage.graph.GraphException.Kind;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Puts the driver's failures into one line that says what to do. */
final class Failures {

    private Failures() {}

    static String badAddress(ConnectionSettings settings) {
        return "not a Bolt address: " + settings.uri() + " (accepted: neo4j://, neo4j+s://, bolt://, bolt+s://)";
    }

    static GraphException of(ConnectionSettings settings, Neo4jException e) {
        String code = e.code() == null ? "" : e.code();
        if (e instanceof AuthenticationException) {
            return new GraphException(
                    Kind.UNREACHABLE, "the server at " + settings.uri() + " refuses the user or the password", e);
        }
        if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
            return new GraphException(
                    Kind.UNREACHABLE, "no Neo4j answers at " + settings.uri() + ": is it running?", e);
        }
        if (code.endsWith("DatabaseNotFound")) {
            return new GraphException(
                    Kind.UNREACHABLE,
                    "the server at " + settings.uri() + " has no database \"" + settings.database() + "\"",
                    e);
        }
        if (code.contains("TransactionTimedOut") || code.contains("Terminated")) {
            return new GraphException(Kind.TIMEOUT, "the statement ran longer than its time limit and was stopped", e);
        }
        if (code.contains(".Security.")) {
            return new GraphException(Kind.UNREACHABLE, "the server refuses: " + e.getMessage(), e);
        }
        return new GraphException(Kind.REFUSED, String.valueOf(e.getMessage()), e);
    }
}
