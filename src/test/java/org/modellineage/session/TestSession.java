package org.modellineage.session;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.TestGraph;
import org.modellineage.server.process.LocalServer;
import org.modellineage.server.process.TestProgram;

/** Sessions for tests. */
public final class TestSession {

    private TestSession() {}

    /** A session with a local server of the classes under test, whose data is in a folder of its own. */
    public static Session local(Path home, SessionListener listener) {
        return local(home, listener, OfflineImport.LEAST_RECORDS);
    }

    /** The same, which writes imports of so many records into a new store. */
    static Session local(Path home, SessionListener listener, long leastOffline) {
        LocalServer server = TestProgram.server(home);
        return new Session(
                installation(), environment(Map.of()), RequestedConnection.NONE, listener, home, server, leastOffline);
    }

    /** A session with the Neo4j of the test run, as the environment would name it. */
    public static Session configured() {
        ConnectionSettings settings = TestGraph.settings();
        Map<String, String> variables = Map.of(
                "NEO4J_URI", settings.uri().toString(),
                "NEO4J_USERNAME", String.valueOf(settings.username()),
                "NEO4J_PASSWORD", String.valueOf(settings.password()));
        return new Session(installation(), environment(variables), RequestedConnection.NONE, SessionListener.NONE);
    }

    static Installation installation() {
        return Installation.of(environment(Map.of()));
    }

    private static Environment environment(Map<String, String> variables) {
        Properties properties = new Properties();
        properties.setProperty("lineage.application", Path.of("target").toString());
        properties.setProperty("lineage.knowledge", Path.of("").toAbsolutePath().toString());
        return new Environment(variables, properties);
    }
}
