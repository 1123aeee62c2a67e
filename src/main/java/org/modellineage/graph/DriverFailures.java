package org.modellineage.graph;

import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.GraphException.Kind;
import org.neo4j.bolt.connection.exception.BoltConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Explains failures of the driver in one line: where, what happened and what to do. */
final class DriverFailures {

    private static final Pattern PLACE = Pattern.compile("\\(line (\\d+), column (\\d+).*$");

    private DriverFailures() {}

    static GraphException badAddress(URI uri, IllegalArgumentException e) {
        return new GraphException(
                Kind.UNREACHABLE,
                "not a Bolt address: " + uri
                        + " (accepted: neo4j://HOST, neo4j+s://HOST, bolt://HOST:7687, bolt+s://HOST:7687 and the like)",
                e);
    }

    static GraphException noStatement(Cypher cypher) {
        return new GraphException(Kind.REFUSED, cypher.name() + ": contains no statement", null);
    }

    /** A failure to connect, before any statement. */
    static GraphException onTheWay(ConnectionSettings settings, Neo4jException e) {
        return new GraphException(Kind.UNREACHABLE, wayBlocked(settings, e), e);
    }

    /**
     * A failure of a unit of work.
     *
     * @param statement the name of the statement that was running; null before the first one
     */
    static GraphException atWork(ConnectionSettings settings, @Nullable String statement, Neo4jException e) {
        String code = e.code() == null ? "" : e.code();
        String name = statement == null ? "" : statement + ": ";
        if (code.contains("TransactionTimedOut")) {
            return new GraphException(
                    Kind.TIMEOUT, name + "ran longer than its time limit and was stopped; nothing was changed", e);
        }
        if (isOutOfMemory(e)) {
            return new GraphException(
                    Kind.REFUSED,
                    name
                            + "needs more memory than the server gives it; ask for less, as with --depth, or give the server"
                            + " more: the local one by LINEAGE_SERVER_JAVA_OPTS=-Xmx2g, another by its"
                            + " dbms.memory.transaction settings",
                    e);
        }
        if (code.endsWith(".Terminated") || code.endsWith("TransactionTerminated")) {
            return new GraphException(Kind.REFUSED, name + "was stopped on the server; nothing was changed", e);
        }
        if (code.endsWith("Statement.AccessMode")) {
            return new GraphException(Kind.REFUSED, name + "writes, but only reading is allowed here", e);
        }
        if (code.startsWith("Neo.ClientError.Statement.") || code.startsWith("Neo.ClientError.Procedure.")) {
            return new GraphException(Kind.REFUSED, inStatement(statement, e), e);
        }
        if (code.isEmpty() || code.equals("N/A") || code.contains(".Security.") || code.contains(".Database.")) {
            return onTheWay(settings, e);
        }
        return new GraphException(Kind.REFUSED, name + firstLine(e), e);
    }

    /** Whether the server gave up a statement for its memory, which it will do each time. */
    static boolean isOutOfMemory(Throwable e) {
        return e instanceof Neo4jException failure
                && String.valueOf(failure.code()).endsWith("OutOfMemoryError");
    }

    /** Whether a server that owed an answer sent nothing for too long. */
    static boolean isSilence(Throwable e) {
        return find(
                        e,
                        each -> each instanceof ConnectionReadTimeoutException
                                || each instanceof BoltConnectionReadTimeoutException)
                .isPresent();
    }

    /** A silent connection. */
    static GraphException silent(ConnectionSettings settings, Silence silence, Neo4jException e) {
        String member = " (" + settings.uri() + ")";
        return new GraphException(
                Kind.SILENT,
                "the server at " + (settings.isRouted() ? silence.server() + member : settings.uri())
                        + " has sent nothing for " + inWords(silence.waited())
                        + ": it hangs, or the connection is lost; see whether it is alive, and try again",
                e);
    }

    private static String inWords(Duration waited) {
        return waited.toMillis() % 1000 == 0 ? waited.toSeconds() + " s" : waited.toMillis() + " ms";
    }

    private static String wayBlocked(ConnectionSettings settings, Neo4jException e) {
        String server = "the server at " + settings.uri();
        String code = e.code() == null ? "" : e.code();
        if (code.endsWith("DatabaseNotFound")) {
            return server + " has no database \"" + settings.database() + "\"";
        }
        if (code.endsWith("CredentialsExpired")) {
            return server + " requires the password of \"" + settings.username() + "\" to be changed first";
        }
        if (e instanceof AuthenticationException) {
            return settings.username() == null
                    ? server + " requires a user and a password"
                    : server + " refuses the user \"" + settings.username() + "\" or the password";
        }
        if (code.contains(".Security.")) {
            return server + " refuses: " + firstLine(e);
        }
        if (firstLine(e).startsWith("Failed to obtain connection towards")) {
            // The cluster has told the addresses of its members, which may be good only where they run.
            String member = firstLine(e).contains("towards READ") ? "reader" : "leader";
            return "no " + member + " of the cluster at " + settings.uri()
                    + " can be reached: is one running, and do the addresses that the cluster tells work from here?";
        }
        if (find(e, UnknownHostException.class::isInstance).isPresent()) {
            return "unknown host \"" + settings.uri().getHost() + "\": check the address";
        }
        if (says(e, "Server responded HTTP")) {
            return settings.uri() + " answers with HTTP: the Bolt port is another one, 7687 by default";
        }
        if (find(e, CertificateException.class::isInstance).isPresent()) {
            return server + " has a certificate that is not trusted (to accept it anyway: "
                    + scheme(settings).replaceFirst("\\+s$", "") + "+ssc://)";
        }
        if (says(e, "SSL handshake")) {
            return server + " does not speak TLS on this port (without TLS: "
                    + scheme(settings).replaceFirst("\\+.*", "") + "://)";
        }
        // The last attempt decides; suppressed exceptions tell how earlier connections were lost.
        boolean refused = firstLine(e).startsWith("Unable to connect to");
        if (!refused && (says(e, "Connection to the database terminated") || says(e, "Connection reset"))) {
            return server + " ended the connection: it was stopped, or it requires TLS ("
                    + scheme(settings).replaceFirst("\\+.*", "") + "+s://)";
        }
        return "no Neo4j answers at " + settings.uri() + ": is it running?";
    }

    /** The message of the server, preceded by the place, where editors look for it. */
    private static String inStatement(@Nullable String statement, Neo4jException e) {
        String message = firstLine(e);
        String where = statement == null ? "" : statement;
        Matcher place = PLACE.matcher(message);
        if (place.find()) {
            message = message.substring(0, place.start()).strip();
            if (!place.group(1).equals("0")) {
                where += (where.isEmpty() ? "" : ", ") + "line " + place.group(1) + ", column " + place.group(2);
            }
        }
        return where.isEmpty() ? message : where + ": " + message;
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown failure");
    }

    private static String scheme(ConnectionSettings settings) {
        return String.valueOf(settings.uri().getScheme()).toLowerCase(Locale.ROOT);
    }

    private static boolean says(Throwable failure, String text) {
        return find(
                        failure,
                        each -> each.getMessage() != null && each.getMessage().contains(text))
                .isPresent();
    }

    /**
     * Searches causes and suppressed exceptions: with several addresses, the failure of each attempt is suppressed in
     * that of the next.
     */
    private static Optional<Throwable> find(Throwable failure, Predicate<Throwable> wanted) {
        Deque<Throwable> left = new ArrayDeque<>();
        left.add(failure);
        while (!left.isEmpty()) {
            Throwable next = left.pop();
            if (wanted.test(next)) {
                return Optional.of(next);
            }
            if (next.getCause() != null) {
                left.add(next.getCause());
            }
            left.addAll(List.of(next.getSuppressed()));
        }
        return Optional.empty();
    }
}
