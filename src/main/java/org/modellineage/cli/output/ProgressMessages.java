package org.modellineage.cli.output;

import java.util.function.LongConsumer;
import org.modellineage.load.Progress;
import org.modellineage.session.SessionListener;
import org.modellineage.site.Site;

/** Shows the progress of a session on standard error. */
public final class ProgressMessages implements SessionListener {

    private static final int BAR_COLUMNS = 30;
    private static final int ROWS_BETWEEN = 1_000;
    private static final int PERCENT = 100;
    private static final long LARGE_FILE_BYTES = 100_000_000;
    private static final String ERASE_LINE = "\r\u001b[K";

    private final Console console;
    private final boolean terminal;
    private final boolean quiet;

    /**
     * Creates a listener.
     *
     * @param quiet whether to show problems only
     */
    public ProgressMessages(Console console, Terminal terminal, boolean quiet) {
        this.console = console;
        this.terminal = terminal.messages();
        this.quiet = quiet;
    }

    @Override
    public void step(String line) {
        if (!quiet) {
            console.message(line);
        }
    }

    @Override
    public void problem(String line) {
        console.message(line);
    }

    /** A progress bar at a terminal, otherwise nothing: the user did not ask for this load. */
    @Override
    public Progress loading(String collection) {
        return terminal ? load(collection) : Progress.NONE;
    }

    /** A progress bar at a terminal, otherwise a line for each completed step. */
    public Progress load(String collection) {
        if (quiet) {
            return Progress.NONE;
        }
        Pace pace = new Pace(System::nanoTime);
        return (what, done, total) -> show(collection, what, done, total, pace.of(what, done, total));
    }

    /** The number of rows read so far, at a terminal only. */
    public LongConsumer reading() {
        return quiet || !terminal
                ? rows -> {}
                : rows -> {
                    if (rows % ROWS_BETWEEN == 0) {
                        console.raw(ERASE_LINE + "reading: " + rows + " rows");
                    }
                };
    }

    /** How much of a large file was read to compute its digest, at a terminal only. */
    public LongConsumer hashing(String file, long bytes) {
        return quiet || !terminal || bytes < LARGE_FILE_BYTES
                ? done -> {}
                : done -> console.raw(
                        done >= bytes
                                ? ERASE_LINE
                                : ERASE_LINE + "reading " + file + ": " + done * PERCENT / bytes + " %");
    }

    /** How many pages of a site are written, at a terminal only. */
    public Site.Progress pages() {
        if (quiet || !terminal) {
            return (done, total) -> {};
        }
        Pace pace = new Pace(System::nanoTime);
        return (done, total) -> show("site", "pages", done, total, pace.of("pages", done, total));
    }

    /** Removes the number of rows from the terminal. */
    public void readingEnds() {
        if (terminal && !quiet) {
            console.raw(ERASE_LINE);
        }
    }

    private void show(String collection, String what, long done, long total, String pace) {
        if (terminal) {
            console.raw(done >= total ? ERASE_LINE : ERASE_LINE + bar(collection, what, done, total) + pace);
        } else if (done >= total && total > 0) {
            console.message(collection + ": " + what + " " + done);
        }
    }

    private static String bar(String collection, String what, long done, long total) {
        int filled = (int) (BAR_COLUMNS * done / total);
        return collection + " [" + "#".repeat(filled) + " ".repeat(BAR_COLUMNS - filled) + "] " + what + " " + done
                + " of " + total;
    }
}
