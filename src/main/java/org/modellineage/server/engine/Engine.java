package org.modellineage.server.engine;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.modellineage.report.PlannedQuestion;
import org.modellineage.server.engine.IdleWatch.Activity;
import org.modellineage.server.home.ServerFolder;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.impl.transaction.stats.TransactionCounters;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.internal.Version;

/** Runs Neo4j Community in this process; clients connect over Bolt. */
final class Engine implements AutoCloseable {

    /** Tried first, so that the address usually stays the same; differs from the default port of Neo4j. */
    private static final int PREFERRED_PORT = 7697;

    private static final int ANY_PORT = 0;
    private static final long AVAILABLE_LOOK_MS = 200;
    private static final long AVAILABLE_TIMEOUT_NS = TimeUnit.SECONDS.toNanos(60);

    private final DatabaseManagementService service;
    private final GraphDatabaseAPI graph;
    private final BrowserUser browserUser;

    private Engine(ServerFolder folder, DatabaseManagementService service) {
        this.service = service;
        this.browserUser = new BrowserUser(folder, service);
        this.graph = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    /**
     * Opens or creates the store; the password is set before the engine listens.
     *
     * @param web where Neo4j Browser is served
     */
    static Engine open(ServerFolder folder, URI web) throws IOException {
        Credentials credentials = Credentials.prepare(folder);
        if (BrowserUser.exists(folder)) {
            dropBrowserUser(folder, web);
        }
        Engine engine = new Engine(folder, build(folder, web));
        try {
            engine.requireGraph();
            credentials.apply(engine.service);
            return engine;
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    /** Drops the user that a killed server left behind, before the engine listens. */
    private static void dropBrowserUser(ServerFolder folder, URI web) throws IOException {
        DatabaseManagementServiceBuilder builder = new DatabaseManagementServiceBuilder(folder.home());
        EngineSettings.apply(builder, folder, web, ANY_PORT);
        DatabaseManagementService silent =
                builder.setConfig(BoltConnector.enabled, false).build();
        try {
            new BrowserUser(folder, silent).drop();
        } finally {
            silent.shutdown();
        }
    }

    private static DatabaseManagementService build(ServerFolder folder, URI web) throws IOException {
        int port = isFree(PREFERRED_PORT) ? PREFERRED_PORT : ANY_PORT;
        try {
            return build(folder, web, port);
        } catch (RuntimeException e) {
            // Someone took the port since we looked.
            if (port == ANY_PORT || Diagnosis.find(e, BindException.class).isEmpty()) {
                throw e;
            }
            return build(folder, web, ANY_PORT);
        }
    }

    private static DatabaseManagementService build(ServerFolder folder, URI web, int port) throws IOException {
        DatabaseManagementServiceBuilder engine = new DatabaseManagementServiceBuilder(folder.home());
        EngineSettings.apply(engine, folder, web, port);
        return engine.build();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits for the database; the engine itself starts even when it cannot open it. */
    private void requireGraph() {
        DatabaseStateService states = graph.getDependencyResolver().resolveDependency(DatabaseStateService.class);
        long start = System.nanoTime();
        while (!graph.isAvailable(AVAILABLE_LOOK_MS)) {
            Throwable cause = states.causeOfFailure(graph.databaseId()).orElse(null);
            if (cause != null || System.nanoTime() - start > AVAILABLE_TIMEOUT_NS) {
                throw new DamagedStoreException(cause);
            }
        }
    }

    /** The Bolt address. */
    URI bolt() {
        var address = graph.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        return URI.create("bolt://127.0.0.1:" + address.getPort());
    }

    /** The version of Neo4j. */
    String version() {
        return Version.getNeo4jVersion();
    }

    /** The transactions of all clients. */
    Activity activity() {
        TransactionCounters counters = graph.getDependencyResolver().resolveDependency(TransactionCounters.class);
        return new Activity(counters.getNumberOfStartedTransactions(), counters.getNumberOfActiveTransactions());
    }

    /** Plans a question, so that its plan is cached for those who ask it. */
    void plan(PlannedQuestion question) {
        try (var transaction = graph.beginTx()) {
            transaction
                    .execute("EXPLAIN " + question.statement(), question.values())
                    .close();
        }
    }

    /** The database user for Neo4j Browser. */
    BrowserUser browserUser() {
        return browserUser;
    }

    @Override
    public void close() {
        service.shutdown();
    }

    /** The engine runs, but could not open the database. */
    static final class DamagedStoreException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        DamagedStoreException(@Nullable Throwable cause) {
            super("the database did not start", cause);
        }
    }
}
