package org.modellineage.server.engine;

import java.nio.file.AccessDeniedException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.server.home.StartFailure;
import org.neo4j.io.locker.FileLockException;

/** Maps the exceptions of the engine to the reason why it did not start. */
final class Diagnosis {

    /** In order of precedence: a damaged store is assumed only when nothing else explains the failure. */
    private static final Map<Class<? extends Throwable>, StartFailure> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put(IdleTime.IdleTimeException.class, StartFailure.BAD_SETTING);
        KNOWN.put(OutOfMemoryError.class, StartFailure.OUT_OF_MEMORY);
        KNOWN.put(FileLockException.class, StartFailure.STORE_LOCKED);
        KNOWN.put(AccessDeniedException.class, StartFailure.NOT_ALLOWED);
        KNOWN.put(Engine.DamagedStoreException.class, StartFailure.STORE_DAMAGED);
    }

    private Diagnosis() {}

    static StartFailure of(Throwable failure) {
        if (StartFailure.isDiskFull(failure)) {
            return StartFailure.DISK_FULL;
        }
        for (var known : KNOWN.entrySet()) {
            if (find(failure, known.getKey()).isPresent()) {
                return known.getValue();
            }
        }
        return StartFailure.UNKNOWN;
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
}
