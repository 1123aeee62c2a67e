package org.modellineage.cli.output;

/** Says what an interrupted command leaves behind, when a signal such as Ctrl-C ends the process before the command ends. */
public final class InterruptNotice implements AutoCloseable {

    private final Thread hook;
    private volatile String notice;

    /** Starts to wait for a signal. */
    public InterruptNotice(Console console, String notice) {
        this.notice = notice;
        this.hook = new Thread(() -> console.message("interrupted; " + this.notice), "interrupt notice");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** From now on, this is what is left behind. */
    public void becomes(String later) {
        notice = later;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending by a signal, and the notice is told.
        }
    }
}
