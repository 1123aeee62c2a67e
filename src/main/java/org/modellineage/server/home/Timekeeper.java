package org.modellineage.server.home;

import java.io.IOException;
import java.time.Duration;

/** Measures and passes time for code that waits; tests hold one of their own, so that they do not depend on the machine. */
public interface Timekeeper {

    /** The time of this machine. */
    Timekeeper SYSTEM = new Timekeeper() {
        @Override
        public Duration elapsed() {
            return Duration.ofNanos(System.nanoTime());
        }

        @Override
        public void pause(Duration length) throws InterruptedException {
            Thread.sleep(length.toMillis());
        }
    };

    /** What a wait is for. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    /** The time since some fixed moment; never runs backwards. */
    Duration elapsed();

    /** Does nothing for some time. */
    void pause(Duration length) throws InterruptedException;

    /** Checks a condition at intervals until it holds; false when it still does not hold after the patience. */
    default boolean await(Duration patience, Duration interval, Condition condition)
            throws IOException, InterruptedException {
        Duration begin = elapsed();
        while (!condition.holds()) {
            if (elapsed().minus(begin).compareTo(patience) >= 0) {
                return false;
            }
            pause(interval);
        }
        return true;
    }
}
