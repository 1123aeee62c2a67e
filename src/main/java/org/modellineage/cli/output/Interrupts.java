package org.modellineage.cli.output;

/** Handles Ctrl-C, which a terminal sends to every process in its foreground. */
public final class Interrupts {

    private Interrupts() {}

    /**
     * Makes this process ignore it from now on, so that a child process can handle it. This needs an unsupported class of
     * the JDK; where it is missing, Ctrl-C ends both processes.
     */
    public static void leaveToOthers() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object interrupt = signal.getConstructor(String.class).newInstance("INT");
            signal.getMethod("handle", signal, handler)
                    .invoke(null, interrupt, handler.getField("SIG_IGN").get(null));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            return;
        }
    }
}
