package org.modellineage.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.Graph;
import org.modellineage.graph.GraphException;
import org.modellineage.server.process.LocalServer;

/** The database of a command: a configured one, or that of the local server, which is started and filled when needed. */
public final class Database implements AutoCloseable {

    private final ConnectionChoice choice;
    private final LocalServer server;
    private final Consumer<String> progress;
    private final FirstLoad firstLoad;
    private boolean chosen;
    private @Nullable ConnectionSettings configured;
    private @Nullable Graph graph;

    Database(ConnectionChoice choice, LocalServer server, Consumer<String> progress, FirstLoad firstLoad) {
        this.choice = choice;
        this.server = server;
        this.progress = progress;
        this.firstLoad = firstLoad;
    }

    /** Whether it is that of the local server. */
    public boolean isLocal() {
        return configured().isEmpty();
    }

    /** Records an explicit load, so that the shipped collections are not loaded automatically. */
    public void filled() throws IOException {
        if (isLocal()) {
            firstLoad.done();
        }
    }

    /** Asks the graph; a new local one is filled with the shipped collections first. */
    public <T> T ask(Function<Graph, T> question) {
        if (isLocal()) {
            firstLoad.prepare();
        }
        return use(opened -> {
            if (isLocal()) {
                firstLoad.unlessDone(opened);
            }
            return question.apply(opened);
        });
    }

    /**
     * Uses the graph without filling it. If the local server has stopped, it is started again once.
     */
    public <T> T use(Function<Graph, T> work) {
        try {
            return work.apply(open());
        } catch (GraphException e) {
            if (!isLocal() || e.kind() != GraphException.Kind.UNREACHABLE) {
                throw e;
            }
        }
        close();
        return work.apply(open());
    }

    /** The configured database, if any. It is determined once, because that may ask for a password. */
    public Optional<ConnectionSettings> configured() {
        if (!chosen) {
            configured = choice.configured().orElse(null);
            chosen = true;
        }
        return Optional.ofNullable(configured);
    }

    /** The settings for another program, after checking that the database answers and is filled. */
    public ConnectionSettings settings(Duration timeout) {
        ask(opened -> opened.read(timeout, transaction -> true));
        ConnectionSettings settings = reached();
        close();
        return settings;
    }

    private Graph open() {
        if (graph == null) {
            graph = Graph.connect(reached());
        }
        return graph;
    }

    private ConnectionSettings reached() {
        return configured().orElseGet(() -> server.ensureRunning(progress));
    }

    /** Returns the open connection, if any, which the caller must close. */
    @Nullable
    Graph release() {
        Graph released = graph;
        graph = null;
        return released;
    }

    @Override
    public void close() {
        if (graph != null) {
            graph.close();
            graph = null;
        }
    }
}
