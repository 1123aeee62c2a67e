package org.modellineage.server.engine;

import java.time.Duration;
import java.util.function.Supplier;

/** Runs an action when no transaction was started for the idle time. */
final class IdleWatch implements Runnable {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final long PAUSES_PER_IDLE_TIME = 20;

    private final Duration idleTime;
    private final Supplier<Activity> activity;
    private final Runnable whenIdle;

    /**
     * Counts of transactions.
     *
     * @param started how many transactions were ever started
     * @param open how many are open now
     */
    record Activity(long started, long open) {}

    IdleWatch(Duration idleTime, Supplier<Activity> activity, Runnable whenIdle) {
        this.idleTime = idleTime;
        this.activity = activity;
        this.whenIdle = whenIdle;
    }

    void start() {
        Thread thread = new Thread(this, "idle watch");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        Duration share = idleTime.dividedBy(PAUSES_PER_IDLE_TIME);
        long pauseMs = Math.max(1, (share.compareTo(LONGEST_PAUSE) < 0 ? share : LONGEST_PAUSE).toMillis());
        long busyAt = System.nanoTime();
        long startedBefore = -1;
        try {
            while (System.nanoTime() - busyAt < idleTime.toNanos()) {
                Activity now = activity.get();
                if (now.open() > 0 || now.started() != startedBefore) {
                    busyAt = System.nanoTime();
                    startedBefore = now.started();
                }
                Thread.sleep(pauseMs);
            }
            whenIdle.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
