package org.modellineage.graph;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For how long a server that owes an answer may send nothing. A server that works on a long statement sends empty
 * chunks meanwhile, and names the time after which their absence means that it is gone.
 *
 * @param wanted what the user wants; null when it is up to the server, zero for no limit but the server's
 */
record SilenceLimit(@Nullable Duration wanted) {

    /** For servers that name no time. */
    static final Duration DEFAULT = Duration.ofSeconds(90);

    /**
     * The limit for a connection; empty for none.
     *
     * @param named the time that the server names, if it names one
     */
    Optional<Duration> forServer(Optional<Duration> named) {
        if (wanted == null) {
            return Optional.of(named.orElse(DEFAULT));
        }
        Optional<Duration> own = wanted.isZero() ? Optional.empty() : Optional.of(wanted);
        return own.isPresent() && named.isPresent() && own.get().compareTo(named.get()) > 0
                ? named
                : own.or(() -> named);
    }
}
