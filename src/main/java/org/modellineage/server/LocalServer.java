package org.modellineage.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.modellineage.graph.ConnectionSettings;

/** Finds, starts and stops the local server from another process; knows its files, never the engine's classes. */
public final class LocalServer {

    private final Path home;
    private final Path application;

    /**
     * Makes a handle; touches nothing yet.
     *
     * @param home the folder of the server's data, {@code server.json} and {@code password}
     * @param application the folder the program was unpacked or built to, which holds {@code lib/server}
     */
    public LocalServer(Path home, Path application) {
        this.home = home;
        this.application = application;
    }

    /**
     * Starts the server unless it runs, and waits until it answers; a {@link LocalServerException} says what to do when
     * it cannot.
     *
     * @param progress is told, in a line each, what takes time
     */
    public ConnectionSettings ensureRunning(Consumer<String> progress) {
        throw new UnsupportedOperationException(home + "" + application + progress);
    }

    /** What runs now, after a look at whether it really does. */
    public Optional<ServerInfo> running() {
        throw new UnsupportedOperationException();
    }

    /** Stops the server and waits until it is gone; false when none ran. */
    public boolean stop() {
        throw new UnsupportedOperationException();
    }

    /** Runs the server in the foreground until it is told to stop, and returns the process's exit code. */
    public int serve(Consumer<String> progress) {
        throw new UnsupportedOperationException(String.valueOf(progress));
    }
}
