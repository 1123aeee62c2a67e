package org.modellineage.server.engine;

import java.time.Duration;
import java.util.function.Supplier;
import org.modellineage.server.home.Timekeeper;

/** Runs an action when no transaction was started for the idle time. */
final class IdleWatch implements Runnable {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final long PAUSES_PER_IDLE_TIME = 20;

    private final Duration idleTime;
    private final Supplier<Activity> activity;
    private final Runnable whenIdle;
    private final Timekeeper time;

    /**
     * Counts of transactions.
     *
     * @param started how many transactions were ever started
     * @param open how many are open now
     */
    record Activity(long started, long open) {}

    IdleWatch(Duration idleTime, Supplier<Activity> activity, Runnable whenIdle, Timekeeper time) {
        this.idleTime = idleTime;
        this.activity = activity;
        this.whenIdle = whenIdle;
        this.time = time;
    }

    void start() {
        Thread thread = new Thread(this, "idle watch");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        Duration share = idleTime.dividedBy(PAUSES_PER_IDLE_TIME);
        Duration pause = share.compareTo(LONGEST_PAUSE) < 0 ? share : LONGEST_PAUSE;
        Duration busyAt = time.elapsed();
        long startedBefore = -1;
        try {
            while (time.elapsed().minus(busyAt).compareTo(idleTime) < 0) {
                Activity now = activity.get();
                if (now.open() > 0 || now.started() != startedBefore) {
                    busyAt = time.elapsed();
                    startedBefore = now.started();
                }
                time.pause(pause);
            }
            whenIdle.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
