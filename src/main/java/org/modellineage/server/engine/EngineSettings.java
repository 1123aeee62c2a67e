package org.modellineage.server.engine;

import inet.ipaddr.IPAddressString;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.modellineage.server.home.ServerFolder;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.server.configuration.ServerSettings;

/** The engine's settings: loopback only, small, quiet, and quick to start and stop. */
final class EngineSettings {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(45);

    private static final long SMALL_PAGE_CACHE_MIB = 128;

    private EngineSettings() {}

    /** The size of the page cache, in MiB, which the command that starts the server chooses. */
    static long pageCacheMib() {
        return Long.getLong("lineage.pageCacheMib", SMALL_PAGE_CACHE_MIB);
    }

    /**
     * Changes the defaults of the engine.
     *
     * @param web where Neo4j Browser is served
     * @param boltPort where to listen; 0 for any free port
     */
    static void apply(DatabaseManagementServiceBuilder engine, ServerFolder folder, URI web, int boltPort)
            throws IOException {
        engine.setConfig(GraphDatabaseSettings.data_directory, folder.data());
        engine.setConfig(GraphDatabaseSettings.logs_directory, folder.logs());
        engine.setConfig(GraphDatabaseSettings.auth_enabled, true);
        engine.setConfig(GraphDatabaseSettings.default_listen_address, new SocketAddress(LOOPBACK));
        engine.setConfig(GraphDatabaseSettings.default_advertised_address, new SocketAddress(LOOPBACK));
        engine.setConfig(BoltConnector.enabled, true);
        engine.setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, boltPort));
        engine.setConfig(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, boltPort));
        engine.setConfig(HttpConnector.enabled, false);
        engine.setConfig(HttpsConnector.enabled, false);

        // A client gives up a connection that is silent for a minute and a half; a statement at work is not silent.
        engine.setConfig(BoltConnector.connection_keep_alive, KEEP_ALIVE);
        engine.setConfig(BoltConnector.connection_keep_alive_probes, 2);

        // Nothing leaves the machine, and no statement is written down.
        engine.setConfig(GraphDatabaseSettings.udc_enabled, false);
        engine.setConfig(BoltConnector.server_bolt_telemetry_enabled, false);
        engine.setConfig(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF);

        // LOAD CSV reads neither files of this machine nor any address.
        engine.setConfig(GraphDatabaseSettings.allow_file_urls, false);
        engine.setConfig(
                GraphDatabaseInternalSettings.cypher_ip_blocklist,
                List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")));

        // What Neo4j Browser asks the server for; it opens the guide, and may take it from us.
        engine.setConfig(ServerSettings.allow_telemetry, false);
        engine.setConfig(ServerSettings.browser_remote_content_hostname_whitelist, web.getHost());
        engine.setConfig(ServerSettings.browser_post_connect_cmd, "guide " + web + "guide.html");

        // One plan serves names and lists of every length; a plan for each tenfold takes a second or two whenever one
        // of another length comes along, and no statement here is run differently for it.
        engine.setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false);

        // Memory: the page cache takes what it uses, up to this; beyond it the system's own file cache serves.
        engine.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(pageCacheMib()));
        engine.setConfig(BoltConnector.thread_pool_min_size, 1);

        // Disk: a graph that can be loaded again needs no history of transactions.
        engine.setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_none");
        engine.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false);
        engine.setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16));

        // Start and stop: no waiting for peers that a loopback server does not have.
        engine.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
        engine.setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ZERO);
        engine.setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false);
        engine.setConfig(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false);
        engine.setConfig(GraphDatabaseSettings.filewatcher_enabled, false);
    }
}
