package org.modellineage.server.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Time that passes only while somebody pauses; a test may let something happen in each pause. */
public final class HeldTime implements Timekeeper {

    private final Duration shortest;
    private final Event duringPause;
    private Duration elapsed = Duration.ofDays(1);
    private int pauses;

    /** What happens during a pause; the first one has the number 1. */
    @FunctionalInterface
    public interface Event {
        void happen(int pause) throws IOException;
    }

    public HeldTime() {
        this(Duration.ZERO, pause -> {});
    }

    /**
     * Holds time.
     *
     * @param shortest how long a pause lasts at least, as on a busy machine
     * @param duringPause what happens in each pause
     */
    public HeldTime(Duration shortest, Event duringPause) {
        this.shortest = shortest;
        this.duringPause = duringPause;
    }

    @Override
    public Duration elapsed() {
        return elapsed;
    }

    @Override
    public void pause(Duration length) {
        elapsed = elapsed.plus(length.compareTo(shortest) < 0 ? shortest : length);
        pauses++;
        try {
            duringPause.happen(pauses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often somebody has paused. */
    public int pauses() {
        return pauses;
    }
}
