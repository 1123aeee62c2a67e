package org.modellineage.concurrent;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Computes results in as many threads as there are processors, and hands them to the calling thread in the order in which
 * the tasks were added. Only a few tasks are under way at a time, so that results do not pile up.
 *
 * @param <R> the result of a task
 */
public final class OrderedTasks<R> implements AutoCloseable {

    private static final int TASKS_PER_THREAD = 2;

    private final Taker<R> taker;
    private final int mostWaiting;
    private final ExecutorService threads;
    private final Queue<Future<R>> waiting = new ArrayDeque<>();

    /** Takes the results, in the thread that adds the tasks. */
    @FunctionalInterface
    public interface Taker<R> {
        void take(R result) throws IOException;
    }

    public OrderedTasks(Taker<R> taker) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.taker = taker;
        this.mostWaiting = processors * TASKS_PER_THREAD;
        this.threads = Executors.newFixedThreadPool(processors, work -> {
            Thread thread = new Thread(work, "ordered tasks");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Adds a task; while too many are under way, hands on the results of the first ones. Throws what a task throws. */
    public void add(Callable<R> task) throws IOException {
        while (waiting.size() >= mostWaiting) {
            takeFirst();
        }
        waiting.add(threads.submit(task));
    }

    /** Hands on the results of all tasks that were added. Throws what a task throws. */
    public void finish() throws IOException {
        while (!waiting.isEmpty()) {
            takeFirst();
        }
    }

    /** Ends the threads, and waits until none works any more; results that were not handed on are lost. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeFirst() throws IOException {
        R result;
        try {
            result = waiting.remove().get();
        } catch (ExecutionException e) {
            throw thrown(Objects.requireNonNull(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        taker.take(result);
    }

    private static IOException thrown(Throwable cause) {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException checked ? checked : new IOException(cause);
    }
}
