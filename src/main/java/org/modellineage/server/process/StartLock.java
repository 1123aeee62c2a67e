package org.modellineage.server.process;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.modellineage.server.home.ProcessLock;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.Timekeeper;

/** Ensures that only one command at a time starts or stops the server of a home folder. */
final class StartLock {

    private static final Duration POLL = Duration.ofMillis(10);

    private StartLock() {}

    /** Work that is done while the lock is held. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException, InterruptedException;
    }

    /** Waits for the lock, does the work and releases the lock. */
    static <T> T hold(ServerFolder folder, Consumer<String> progress, Timekeeper time, Work<T> work)
            throws IOException, InterruptedException {
        ProcessLock lock = await(folder, progress, time);
        try {
            return work.run();
        } finally {
            lock.close();
        }
    }

    private static ProcessLock await(ServerFolder folder, Consumer<String> progress, Timekeeper time)
            throws IOException, InterruptedException {
        Optional<ProcessLock> lock = ProcessLock.take(folder.startLock());
        if (lock.isEmpty()) {
            progress.accept("Waiting for another command that starts or stops the local server ...");
        }
        while (lock.isEmpty()) {
            time.pause(POLL);
            lock = ProcessLock.take(folder.startLock());
        }
        return lock.get();
    }
}
