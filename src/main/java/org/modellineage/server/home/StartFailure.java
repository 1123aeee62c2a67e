package org.modellineage.server.home;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a server process ended before it answered, by its exit code, because on a full disk there may be no log. */
public enum StartFailure {
    DISK_FULL(71, "the disk that holds %1$s is full: free at least 64 MiB"),
    ALREADY_RUNNING(72, "another server process uses %1$s and does not answer: run 'lineage stop' and try again"),
    STORE_LOCKED(73, "another program has the graph in %1$s open: stop it and try again"),
    STORE_DAMAGED(74, "the graph in %1$s is damaged: move its folder 'data' away and load again (details: %2$s)"),
    NOT_ALLOWED(75, "%1$s holds files that this user may not read or write: give them back or set MODEL_LINEAGE_HOME"),
    BAD_SETTING(76, "MODEL_LINEAGE_IDLE_MINUTES is not a number of minutes (accepted: 30, 0.5, or 0 for never)"),
    OUT_OF_MEMORY(3, "the local server ran out of memory: give it more with LINEAGE_SERVER_JAVA_OPTS=-Xmx1g"),
    UNKNOWN(1, "the local server did not start (details: %2$s)");

    private final int exitCode;
    private final String message;

    StartFailure(int exitCode, String message) {
        this.exitCode = exitCode;
        this.message = message;
    }

    public int exitCode() {
        return exitCode;
    }

    public String message(Path home, Path log) {
        return String.format(Locale.ROOT, message, home, log);
    }

    public static StartFailure of(int exitCode) {
        for (StartFailure failure : values()) {
            if (failure.exitCode == exitCode) {
                return failure;
            }
        }
        return UNKNOWN;
    }

    /** Java reports a full disk only in the message of an I/O exception. */
    public static boolean isDiskFull(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space left") || message.contains("quota exceeded")) {
                return true;
            }
        }
        return false;
    }
}
