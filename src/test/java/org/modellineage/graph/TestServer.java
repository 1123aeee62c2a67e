package org.modellineage.graph;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** A Neo4j within the test run, started when it is first asked for, and one connection to it. */
final class TestServer {

    private static final String PASSWORD = "only-for-tests";

    private @Nullable Neo4j server;
    private @Nullable Graph graph;

    ConnectionSettings settings() {
        return new ConnectionSettings(server().boltURI(), "neo4j", PASSWORD, "neo4j");
    }

    synchronized Graph graph() {
        if (graph == null) {
            graph = Graph.connect(settings());
        }
        return graph;
    }

    synchronized Neo4j server() {
        if (server == null) {
            server = Neo4jBuilders.newInProcessBuilder()
                    .withDisabledServer()
                    .withConfig(GraphDatabaseSettings.auth_enabled, true)
                    // A plan stays good enough when a test puts other data there; a new one takes about a second.
                    .withConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofDays(1))
                    .withConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                    .withConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                    .withConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(2))
                    .build();
            server.databaseManagementService()
                    .database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally("ALTER USER neo4j SET PASSWORD '" + PASSWORD + "' CHANGE NOT REQUIRED");
        }
        return server;
    }

    synchronized void close() {
        if (graph != null) {
            graph.close();
            graph = null;
        }
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
