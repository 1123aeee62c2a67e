package org.modellineage.cli.output;

import org.modellineage.load.Progress;

/**
 * Shows the progress of a load: a progress bar at a terminal, otherwise a line for each completed step.
 */
public final class LoadProgress implements Progress {

    private static final int BAR_COLUMNS = 30;
    private static final String ERASE_LINE = "\r\u001b[K";

    private final String collection;
    private final Console console;
    private final boolean terminal;

    public LoadProgress(String collection, Console console, boolean terminal) {
        this.collection = collection;
        this.console = console;
        this.terminal = terminal;
    }

    @Override
    public void step(String what, long done, long total) {
        if (terminal) {
            console.raw(done >= total ? ERASE_LINE : ERASE_LINE + bar(what, done, total));
        } else if (done >= total && total > 0) {
            console.message(collection + ": " + what + " " + done);
        }
    }

    private String bar(String what, long done, long total) {
        int filled = (int) (BAR_COLUMNS * done / total);
        return collection + " [" + "#".repeat(filled) + " ".repeat(BAR_COLUMNS - filled) + "] " + what + " " + done
                + " of " + total;
    }
}
