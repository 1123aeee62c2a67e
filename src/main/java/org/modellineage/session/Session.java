package org.modellineage.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.Graph;
import org.modellineage.graph.GraphException;
import org.modellineage.load.LoadReport;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.model.Collection;
import org.modellineage.report.ReportRunner;
import org.modellineage.server.home.DataFolder;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.Stores;
import org.modellineage.server.process.LocalServer;
import org.modellineage.spool.SortedRecords;

/**
 * Asks a configured database or that of the local server, which is started, filled and, should it have stopped, started
 * again when needed. Nothing is started or connected before the first question.
 */
public final class Session implements AutoCloseable {

    private final Installation installation;
    private final Environment environment;
    private final RequestedConnection requested;
    private final SessionListener listener;
    private final Path home;
    private final LocalServer server;
    private final LocalWrites writes;
    private final FirstLoad firstLoad;
    private final Rebuild rebuild;
    private final Renewal renewal;
    private boolean chosen;
    private @Nullable ConnectionSettings configured;
    private @Nullable Graph graph;

    /** Prepares a session. */
    public Session(
            Installation installation,
            Environment environment,
            RequestedConnection requested,
            SessionListener listener) {
        this(installation, environment, requested, listener, home(environment), null, OfflineImport.LEAST_RECORDS);
    }

    Session(
            Installation installation,
            Environment environment,
            RequestedConnection requested,
            SessionListener listener,
            Path home,
            @Nullable LocalServer server,
            long leastOffline) {
        this.installation = installation;
        this.environment = environment;
        this.requested = requested;
        this.listener = listener;
        this.home = home;
        this.server = server == null ? new LocalServer(home, installation.application()) : server;
        this.writes = new LocalWrites(home, installation.cypher(), this::use, listener::step);
        this.firstLoad = new FirstLoad(home, installation, writes, listener);
        this.rebuild = new Rebuild(home, this.server, installation, writes, listener, Rebuild::freeBytes, leastOffline);
        this.renewal =
                new Renewal(new Stores(new ServerFolder(home)), writes, rebuild, installation, listener, Loader.FORMAT);
    }

    private static Path home(Environment environment) {
        return DataFolder.of(
                environment.variables(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    public Installation installation() {
        return installation;
    }

    /** The folder of the local server's data. */
    public Path home() {
        return home;
    }

    public LocalServer server() {
        return server;
    }

    /** Whether the database is that of the local server. */
    public boolean isLocal() {
        return configured().isEmpty();
    }

    /** The configured database, if any. It is determined once, because that may ask for a password. */
    public Optional<ConnectionSettings> configured() {
        if (!chosen) {
            configured = ConnectionChoice.of(requested, environment).orElse(null);
            chosen = true;
        }
        return Optional.ofNullable(configured);
    }

    /** Asks one of the library's questions. */
    public <T> T report(Function<ReportRunner, T> question) {
        return ask(opened -> question.apply(new ReportRunner(opened, installation.cypher())));
    }

    /** Asks the graph; a new local one is filled with the shipped collections first, an old one is made anew. */
    public <T> T ask(Function<Graph, T> question) {
        if (isLocal()) {
            fill();
            renewal.ifNeeded(this::disconnect);
        }
        return use(question);
    }

    /** Fills a new local graph with the shipped collections. */
    private void fill() {
        firstLoad.prepare();
        use(opened -> {
            firstLoad.unlessDone();
            return true;
        });
    }

    /** Asks a database that is already running: starts no server and loads nothing. */
    public <T> Optional<T> askIfRunning(Function<Graph, T> question) {
        Optional<ConnectionSettings> running =
                configured().or(() -> server.connection().map(this::asRequested));
        if (graph == null) {
            graph = running.map(Graph::connect).orElse(null);
        }
        return Optional.ofNullable(graph).map(question);
    }

    /** Loads a collection into the graph, which is not filled with the shipped collections first. */
    public LoadReport load(Collection collection, Progress progress) {
        if (!isLocal()) {
            return use(opened -> loader(opened).load(collection, progress));
        }
        LoadReport report = writes.load(collection, progress);
        firstLoad.done();
        return report;
    }

    /**
     * Makes the graph of the local server anew from the kept collections, and returns their ids. Throws a
     * {@link SessionException} when the database is another one, or another process changes the graph.
     */
    public List<String> rebuild() {
        if (!isLocal()) {
            throw new SessionException(
                    SessionException.Kind.CONFIGURATION,
                    "only the graph of the local server can be rebuilt, because nothing is kept of others: leave out"
                            + " --uri and NEO4J_URI, or load the collections again");
        }
        writes.reserve("rebuild");
        fill();
        return writes.alone(() -> rebuild.run(this::disconnect));
    }

    /**
     * Announces an import. With the local server, other processes that would change its graph wait until this session is
     * closed; throws a {@link SessionException} when one is doing so.
     */
    public void reserve() {
        if (isLocal()) {
            writes.reserve("import");
        }
    }

    /** Loads records beside the shipped collections, with which a new local graph is filled first. */
    public LoadReport load(SortedRecords records, Progress progress) {
        if (!isLocal()) {
            return use(opened -> loader(opened).load(Imports.collection(records), progress));
        }
        fill();
        return writes.load(records, progress, rebuild, this::disconnect);
    }

    /** Removes a collection from the graph; a new local one is filled with the shipped collections first. */
    public LoadReport unload(String collection, Progress progress) {
        if (!isLocal()) {
            return use(opened -> loader(opened).unload(collection, progress));
        }
        fill();
        return writes.unload(collection, progress, rebuild, this::disconnect);
    }

    /** How many of a loaded collection's entities other collections declare too, by the ids of these. */
    public Map<String, Long> joinedEntities(String collection) {
        return use(opened -> loader(opened).joinedEntities(collection));
    }

    private Loader loader(Graph opened) {
        return new Loader(opened, installation.cypher());
    }

    /** Uses the graph without filling it. If the local server has stopped, it is started again once. */
    public <T> T use(Function<Graph, T> work) {
        try {
            return work.apply(open());
        } catch (GraphException e) {
            if (!isLocal() || e.kind() != GraphException.Kind.UNREACHABLE) {
                throw e;
            }
        }
        disconnect();
        return work.apply(open());
    }

    /** The settings for another program, after checking that the database answers and is filled. */
    public ConnectionSettings settings(Duration timeout) {
        ask(opened -> opened.read(timeout, transaction -> true));
        ConnectionSettings settings = reached();
        disconnect();
        return settings;
    }

    private Graph open() {
        if (graph == null) {
            graph = Graph.connect(reached());
        }
        return graph;
    }

    private ConnectionSettings reached() {
        return configured().orElseGet(() -> asRequested(server.ensureRunning(listener::step)));
    }

    private ConnectionSettings asRequested(ConnectionSettings local) {
        return local.withSilence(requested.silence());
    }

    /** Returns the open connection, if any, which the caller must close. */
    public @Nullable Graph release() {
        Graph released = graph;
        graph = null;
        return released;
    }

    private void disconnect() {
        if (graph != null) {
            graph.close();
            graph = null;
        }
    }

    @Override
    public void close() {
        disconnect();
        try {
            writes.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
