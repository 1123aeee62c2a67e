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
import org.modellineage.server.LocalServer;

/** The graph that a command asks: a configured one, or the local server's, which is started and filled on first need. */
final class Database implements AutoCloseable {

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

    /** Whether it is the local server's. */
    boolean isLocal() {
        return configured().isEmpty();
    }

    /** Remembers that a load was asked for, so that the local graph is not filled once more. */
    void filled() throws IOException {
        if (isLocal()) {
            firstLoad.done();
        }
    }

    /** Asks a graph that holds something: a new local one gets the shipped collections first. */
    <T> T ask(Function<Graph, T> question) {
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
     * Uses the graph as it is. When the local server is gone from where it was last, it is started and used once more.
     */
    <T> T use(Function<Graph, T> work) {
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

    /** The database that the options or the environment name; they may have to ask for a password, and once is enough. */
    Optional<ConnectionSettings> configured() {
        if (!chosen) {
            configured = choice.configured().orElse(null);
            chosen = true;
        }
        return Optional.ofNullable(configured);
    }

    /** How to reach the graph, for a program that opens it itself: it answers, and a local one holds something. */
    ConnectionSettings settings(Duration timeout) {
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

    /** The connection, if one was opened; from now on the caller's to close. */
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
