package org.rapaio.jupyter.kernel.channels;

/**
 * Serves one channel of the kernel, in the place of the kernel's own class of this name. That one (3.0.1) marks itself
 * as running only after its thread was started: on a busy machine the thread ends at once, and the kernel never answers.
 */
public final class LoopThread extends Thread {

    private final long pauseMillis;
    private final Runnable turn;
    private volatile boolean wanted = true;

    public LoopThread(String name, long pauseMillis, Runnable turn) {
        super(name);
        this.pauseMillis = pauseMillis;
        this.turn = turn;
    }

    @Override
    public void run() {
        try {
            while (wanted) {
                turn.run();
                Thread.sleep(pauseMillis);
            }
        } catch (InterruptedException e) {
            interrupt();
        }
    }

    /** Lets the turn that runs be the last one. */
    public void shutdown() {
        wanted = false;
    }
}
