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

/**
 * Plans the questions while nobody asks, one at a time, so that the first use of each does not wait for its plan, which
 * on a cold server takes longer than the answer. It begins once somebody has used the server.
 */
final class PlanWarmup implements Runnable {

    /** Long enough between the questions of a person to tell that nobody waits. */
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Path reports;
    private final Supplier<Activity> activity;
    private final Consumer<PlannedQuestion> planner;
    private final Duration pause;

    /**
     * Makes a planner.
     *
     * @param reports the folder of question files
     * @param activity what all clients have been doing; planning counts as a transaction, too
     * @param planner plans one question
     */
    PlanWarmup(Path reports, Supplier<Activity> activity, Consumer<PlannedQuestion> planner) {
        this(reports, activity, planner, PAUSE);
    }

    PlanWarmup(Path reports, Supplier<Activity> activity, Consumer<PlannedQuestion> planner, Duration pause) {
        this.reports = reports;
        this.activity = activity;
        this.planner = planner;
        this.pause = pause;
    }

    void start() {
        Thread thread = new Thread(this, "plan ahead");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            long unused = activity.get().started();
            while (activity.get().started() == unused) {
                Thread.sleep(pause.toMillis());
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
            // Whoever asks the question is told what is wrong with it.
        }
    }

    /** Looks for the length of a pause whether anybody asks anything. */
    private boolean isIdle() throws InterruptedException {
        long before = activity.get().started();
        Thread.sleep(pause.toMillis());
        Activity now = activity.get();
        return now.open() == 0 && now.started() == before;
    }
}
