package org.modellineage.cli;

/** Ctrl-C, which a terminal sends to every process in its foreground. */
final class Interrupts {

    private Interrupts() {}

    /**
     * Leaves it to another program in this terminal, which goes on after it: from now on this process takes no notice.
     * The class that can do so belongs to the JDK's unsupported ones; where it is missing, Ctrl-C ends both.
     */
    static void leaveToOthers() {
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
