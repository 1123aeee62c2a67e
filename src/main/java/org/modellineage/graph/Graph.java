package org.modellineage.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.Transaction.RowSink;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.SummaryCounters;

/**
 * An open database. Runs units of work in managed transactions, which the driver retries when the server asks for it.
 */
public final class Graph implements AutoCloseable {

    private static final String USER_AGENT = "model-lineage";

    /** The time after which an unresponsive address is given up; a refused connection fails at once. */
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);

    /** For how long the driver retries after transient failures. */
    private static final Duration RETRY_WITHIN = Duration.ofSeconds(5);

    /** The same for a cluster, which may take that long to elect a leader. */
    private static final Duration RETRY_IN_CLUSTER_WITHIN = Duration.ofSeconds(30);

    private final ConnectionSettings settings;
    private final Driver driver;

    /** What a reader of a cluster waits for: the changes made here before. One server needs none, as it knows them. */
    private final @Nullable BookmarkManager bookmarks;

    private volatile boolean reached;
    private volatile @Nullable Silence silence;

    private Graph(ConnectionSettings settings, AuthToken token, Duration retryWithin, LongSupplier nanoClock) {
        this.settings = settings;
        this.bookmarks = settings.isRouted()
                ? BookmarkManagers.defaultManager(
                        BookmarkManagerConfig.builder().build())
                : null;
        SilenceLimit limit = new SilenceLimit(settings.silence());
        this.driver = new WatchedDrivers(limit, found -> silence = found, nanoClock)
                .driver(settings.uri(), token, config(retryWithin));
    }

    /** Prepares a connection; the first statement opens it. */
    public static Graph connect(ConnectionSettings settings) {
        return connect(settings, settings.isRouted() ? RETRY_IN_CLUSTER_WITHIN : RETRY_WITHIN);
    }

    /**
     * Prepares a connection.
     *
     * @param retryWithin for how long the driver retries after transient failures
     */
    static Graph connect(ConnectionSettings settings, Duration retryWithin) {
        return connect(settings, retryWithin, System::nanoTime);
    }

    /**
     * Prepares a connection.
     *
     * @param retryWithin for how long the driver retries after transient failures
     * @param nanoClock nanoseconds from any start, by which the silence of a server is measured
     */
    static Graph connect(ConnectionSettings settings, Duration retryWithin, LongSupplier nanoClock) {
        AuthToken token = settings.username() == null
                ? AuthTokens.none()
                : AuthTokens.basic(settings.username(), settings.password() == null ? "" : settings.password());
        try {
            return new Graph(settings, token, retryWithin, nanoClock);
        } catch (IllegalArgumentException e) {
            throw DriverFailures.badAddress(settings.uri(), e);
        }
    }

    /** Commands run one statement at a time, so one thread is enough. */
    private static Config config(Duration retryWithin) {
        return Config.builder()
                .withLogging(Logging.none())
                .withUserAgent(USER_AGENT)
                .withTelemetryDisabled(true)
                .withEventLoopThreads(1)
                .withConnectionTimeout(CONNECT_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
                .withMaxTransactionRetryTime(retryWithin.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    /** Runs work that only reads; a cluster routes it to a reader. */
    public <T> T read(Duration timeout, Function<Transaction, T> work) {
        return run(AccessMode.READ, timeout, work);
    }

    /**
     * Runs a statement that only reads, and passes its rows on as they arrive. A failure after the first row is final:
     * the statement is not retried, since the sink has received a part of the answer.
     */
    public void stream(Duration timeout, Cypher cypher, Map<String, Object> parameters, RowSink sink) {
        RetryGuard guard = new RetryGuard(sink);
        try {
            read(timeout, transaction -> guard.run(() -> transaction.stream(cypher, parameters, guard)));
        } catch (RetryGuard.PartialAnswerException e) {
            throw atWork(cypher.name(), e.failure());
        }
    }

    /** Runs work that writes, in one transaction. */
    public <T> T write(Duration timeout, Function<Transaction, T> work) {
        return run(AccessMode.WRITE, timeout, work);
    }

    /**
     * Runs the last action of a process on the thread of the driver. A process that exits from another thread waits 0.3
     * s for that thread to return from its selector.
     */
    public void atTheVeryEnd(Runnable action) {
        var unused = driver.verifyConnectivityAsync().whenComplete((done, failure) -> action.run());
    }

    @Override
    public void close() {
        driver.close();
    }

    private <T> T run(AccessMode mode, Duration timeout, Function<Transaction, T> work) {
        reach();
        SessionConfig.Builder session =
                SessionConfig.builder().withDefaultAccessMode(mode).withBookmarkManager(bookmarks);
        if (settings.database() != null) {
            session.withDatabase(settings.database());
        }
        TransactionConfig config = timeout.isZero()
                ? TransactionConfig.empty()
                : TransactionConfig.builder().withTimeout(timeout).build();
        Running running = new Running();
        try (Session open = driver.session(session.build())) {
            return mode == AccessMode.READ
                    ? open.executeRead(context -> work.apply(running.in(context)), config)
                    : open.executeWrite(context -> work.apply(running.in(context)), config);
        } catch (Neo4jException e) {
            throw atWork(running.statement, e);
        }
    }

    /** Checks the connection once, without retries: they help only with a server that was reachable before. */
    private void reach() {
        if (!reached) {
            try {
                driver.verifyConnectivity();
            } catch (Neo4jException e) {
                Silence found = silence;
                throw found != null && DriverFailures.isSilence(e)
                        ? DriverFailures.silent(settings, found, e)
                        : DriverFailures.onTheWay(settings, e);
            }
            reached = true;
        }
    }

    private GraphException atWork(@Nullable String statement, Neo4jException e) {
        Silence found = silence;
        return found != null && DriverFailures.isSilence(e)
                ? DriverFailures.silent(settings, found, e)
                : DriverFailures.atWork(settings, statement, e);
    }

    /** Remembers the running statement, for the message when it fails. */
    private static final class Running {

        private @Nullable String statement;

        private Transaction in(TransactionContext context) {
            return (cypher, parameters, sink) -> {
                statement = cypher.name();
                if (cypher.text().isBlank()) {
                    throw DriverFailures.noStatement(cypher);
                }
                Result result = context.run(cypher.text(), parameters);
                sink.begin(result.keys());
                boolean more = true;
                while (more && result.hasNext()) {
                    more = sink.accept(PlainValues.row(result.next()));
                }
                return changes(result.consume().counters());
            };
        }
    }

    private static long changes(SummaryCounters counters) {
        return (long) counters.nodesCreated()
                + counters.nodesDeleted()
                + counters.relationshipsCreated()
                + counters.relationshipsDeleted()
                + counters.propertiesSet()
                + counters.labelsAdded()
                + counters.labelsRemoved();
    }

    /** Prevents the driver from retrying a unit of work after a sink has received rows. */
    private static final class RetryGuard implements RowSink {

        private final RowSink sink;
        private boolean taken;
        private boolean done;

        RetryGuard(RowSink sink) {
            this.sink = sink;
        }

        /** Runs the work, unless it has completed and only its commit could not be confirmed. */
        long run(LongSupplier work) {
            if (done) {
                return 0;
            }
            try {
                long changes = work.getAsLong();
                done = true;
                return changes;
            } catch (Neo4jException e) {
                if (taken) {
                    throw new PartialAnswerException(e);
                }
                throw e;
            }
        }

        @Override
        public void begin(List<String> columns) {
            sink.begin(columns);
        }

        @Override
        public boolean accept(Map<String, Object> row) {
            taken = true;
            return sink.accept(row);
        }

        /** A failure after the first row, which the driver must not treat as transient. */
        static final class PartialAnswerException extends RuntimeException {

            private static final long serialVersionUID = 1L;

            private final transient Neo4jException failure;

            PartialAnswerException(Neo4jException failure) {
                super(failure);
                this.failure = failure;
            }

            Neo4jException failure() {
                return failure;
            }
        }
    }
}
