package org.modellineage.server.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.modellineage.report.PlannedQuestion;
import org.modellineage.server.engine.IdleWatch.Activity;
import org.modellineage.server.home.Timekeeper;

/**
 * Plans the statements of the reports, one at a time, while the server is idle, so that the first use of each does not
 * have to wait for its plan, which takes longer than its answer on a cold server. It begins after the first
 * transaction.
 */
final class PlanWarmup implements Runnable {

    /** Long enough between two questions of a person to show that nobody is waiting. */
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Path reports;
    private final Supplier<Activity> activity;
    private final Consumer<PlannedQuestion> planner;
    private final Timekeeper time;

    /**
     * Creates the warm-up.
     *
     * @param reports the folder of question files
     * @param activity the activity of all clients; planning counts as a transaction too
     * @param planner plans one question
     * @param time passes between two looks at the activity
     */
    PlanWarmup(Path reports, Supplier<Activity> activity, Consumer<PlannedQuestion> planner, Timekeeper time) {
        this.reports = reports;
        this.activity = activity;
        this.planner = planner;
        this.time = time;
    }

    void start() {
        Thread thread = new Thread(this, "plan warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            long unused = activity.get().started();
            while (activity.get().started() == unused) {
                time.pause(PAUSE);
            }
            if (!Files.isDirectory(reports)) {
                return;
            }
            Deque<PlannedQuestion> left = new ArrayDeque<>(PlannedQuestion.in(reports));
            while (!left.isEmpty()) {
                if (isIdle()) {
                    plan(left.remove());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void plan(PlannedQuestion question) {
        try {
            planner.accept(question);
        } catch (RuntimeException e) {
            // The report itself will show what is wrong with it.
        }
    }

    /** Whether there is no activity for the length of a pause. */
    private boolean isIdle() throws InterruptedException {
        long before = activity.get().started();
        time.pause(PAUSE);
        Activity now = activity.get();
        return now.open() == 0 && now.started() == before;
    }
}
