package org.modellineage.server.home;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes sure that one process at a time changes what the local server's graph holds. */
public final class WriteLock {

    private static final Duration POLL = Duration.ofMillis(20);

    /** Commands that look whether the lock is held hold it for much less. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private WriteLock() {}

    /**
     * Takes the lock, or refuses to wait for it.
     *
     * @param refused makes the failure for the process that holds it
     */
    public static <E extends RuntimeException> ProcessLock takeOrRefuse(
            ServerFolder folder, Function<String, E> refused) throws IOException, InterruptedException {
        Timekeeper time = Timekeeper.SYSTEM;
        Duration begin = time.elapsed();
        Optional<ProcessLock> lock = take(folder);
        while (lock.isEmpty()) {
            if (time.elapsed().minus(begin).compareTo(PATIENCE) >= 0) {
                throw refused.apply(holder(folder));
            }
            time.pause(POLL);
            lock = take(folder);
        }
        return lock.get();
    }

    /** Takes the lock, or waits for it and says so once. */
    public static ProcessLock await(ServerFolder folder, Consumer<String> progress)
            throws IOException, InterruptedException {
        Optional<ProcessLock> lock = take(folder);
        if (lock.isEmpty()) {
            progress.accept("Waiting for " + holder(folder) + ", which changes the local graph ...");
        }
        while (lock.isEmpty()) {
            Timekeeper.SYSTEM.pause(POLL);
            lock = take(folder);
        }
        return lock.get();
    }

    private static Optional<ProcessLock> take(ServerFolder folder) throws IOException {
        folder.create();
        return ProcessLock.take(folder.writeLock());
    }

    private static String holder(ServerFolder folder) throws IOException {
        OptionalLong process = ProcessLock.holder(folder.writeLock());
        return process.isPresent() ? "process " + process.getAsLong() : "another process";
    }
}
