package org.modellineage.server;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;

/** The engine's settings: loopback only, small, quiet, and quick to start and stop. */
final class EngineSettings {

    private static final String LOOPBACK = "127.0.0.1";

    private EngineSettings() {}

    /**
     * All settings that differ from the engine's own.
     *
     * @param boltPort where to listen; 0 for any free port
     */
    static Map<Setting<?>, Object> of(ServerFolder folder, int boltPort) {
        Map<Setting<?>, Object> settings = new LinkedHashMap<>();
        settings.put(GraphDatabaseSettings.logs_directory, folder.logs());
        settings.put(GraphDatabaseSettings.auth_enabled, true);
        settings.put(GraphDatabaseSettings.default_listen_address, new SocketAddress(LOOPBACK));
        settings.put(GraphDatabaseSettings.default_advertised_address, new SocketAddress(LOOPBACK));
        settings.put(BoltConnector.enabled, true);
        settings.put(BoltConnector.listen_address, new SocketAddress(LOOPBACK, boltPort));
        settings.put(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, boltPort));
        settings.put(HttpConnector.enabled, false);
        settings.put(HttpsConnector.enabled, false);

        // Nothing leaves the machine, and no statement is written down.
        settings.put(GraphDatabaseSettings.udc_enabled, false);
        settings.put(BoltConnector.server_bolt_telemetry_enabled, false);
        settings.put(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF);

        // Memory: the page cache takes what it uses, up to this; beyond it the system's own file cache serves.
        settings.put(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(128));
        settings.put(GraphDatabaseSettings.tx_state_max_off_heap_memory, ByteUnit.mebiBytes(64));
        settings.put(BoltConnector.thread_pool_min_size, 1);

        // Disk: a graph that can be loaded again needs no history of transactions.
        settings.put(GraphDatabaseSettings.keep_logical_logs, "keep_none");
        settings.put(GraphDatabaseSettings.preallocate_logical_logs, false);
        settings.put(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16));

        // Start and stop: no waiting for peers that a loopback server does not have.
        settings.put(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO);
        settings.put(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ZERO);
        settings.put(GraphDatabaseInternalSettings.dump_diagnostics, false);
        settings.put(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false);
        settings.put(GraphDatabaseSettings.filewatcher_enabled, false);
        return settings;
    }
}
