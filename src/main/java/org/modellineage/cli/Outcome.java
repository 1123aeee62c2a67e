package org.modellineage.cli;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.graph.Graph;

/**
 * The result of a command line, with the connection to close before the process ends.
 *
 * @param exitCode what to tell the caller
 * @param graph the connection that is still open, if the database answered over it
 */
record Outcome(ExitCode exitCode, @Nullable Graph graph) implements AutoCloseable {

    private static final long PATIENCE_NANOS = 500_000_000L;

    /**
     * Ends the process from the thread of the connection, which saves the 0.3 s that the JVM would wait for that thread;
     * from the current thread if that does not work.
     */
    void leave() {
        Runnable halt = () -> Runtime.getRuntime().halt(exitCode.number());
        if (graph != null) {
            graph.atTheVeryEnd(halt);
            long end = System.nanoTime() + PATIENCE_NANOS;
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(PATIENCE_NANOS);
            }
        }
        halt.run();
    }

    /** Closes the connection, for callers that keep running. */
    @Override
    public void close() {
        if (graph != null) {
            graph.close();
        }
    }
}
