package org.modellineage.cli;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.Graph;

/**
 * How a command line was answered, and what is left to do before the process may end.
 *
 * @param exitCode what to tell the caller
 * @param graph the connection that is still open, if the database answered over it
 */
record Ending(ExitCode exitCode, @Nullable Graph graph) implements AutoCloseable {

    private static final long PATIENCE_NANOS = 500_000_000L;

    /**
     * Ends the process from the connection's own thread, which saves the 0.3 s that the virtual machine would wait for
     * it; from this one when that does not come about.
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

    /** Closes the connection, for callers that live on. */
    @Override
    public void close() {
        if (graph != null) {
            graph.close();
        }
    }
}
