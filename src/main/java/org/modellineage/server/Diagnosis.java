package org.modellineage.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.io.locker.FileLockException;

/** Finds out from the engine's exceptions what kept it from starting. */
final class Diagnosis {

    private Diagnosis() {}

    static StartFailure of(Throwable failure) {
        if (find(failure, IdleTime.IdleTimeException.class).isPresent()) {
            return StartFailure.BAD_SETTING;
        }
        if (find(failure, OutOfMemoryError.class).isPresent()) {
            return StartFailure.OUT_OF_MEMORY;
        }
        if (find(failure, FileLockException.class).isPresent()) {
            return StartFailure.STORE_LOCKED;
        }
        if (find(failure, AccessDeniedException.class).isPresent()) {
            return StartFailure.NOT_ALLOWED;
        }
        if (noSpaceLeft(failure)) {
            return StartFailure.DISK_FULL;
        }
        return find(failure, LinkageError.class).isPresent() ? StartFailure.UNKNOWN : StartFailure.STORE_DAMAGED;
    }

    /** The first exception of a type among a failure and its causes. */
    static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    /** The platform's own words reach Java only as the message of an input or output failure. */
    private static boolean noSpaceLeft(Throwable failure) {
        return find(failure, IOException.class)
                .map(IOException::getMessage)
                .map(message -> message.toLowerCase(Locale.ROOT))
                .filter(message -> message.contains("no space left") || message.contains("quota exceeded"))
                .isPresent();
    }
}
