package org.modellineage.server.engine;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the time after which an idle server ends. */
final class IdleTime {

    static final String VARIABLE = "MODEL_LINEAGE_IDLE_MINUTES";

    private static final String DEFAULT_MINUTES = "30";
    private static final double MAX_MINUTES = 60.0 * 24 * 366;

    private IdleTime() {}

    /**
     * The idle time; zero means that the server does not end by itself.
     *
     * @param property what the starter asks for; goes before the environment
     */
    static Duration of(@Nullable String property, Map<String, String> environment) {
        String configured = environment.getOrDefault(VARIABLE, "").strip();
        String minutes = property != null ? property : configured.isEmpty() ? DEFAULT_MINUTES : configured;
        double value;
        try {
            value = Double.parseDouble(minutes);
        } catch (NumberFormatException e) {
            throw new IdleTimeException(minutes, e);
        }
        if (!(value >= 0 && value <= MAX_MINUTES)) {
            throw new IdleTimeException(minutes, null);
        }
        return Duration.ofMillis(Math.round(value * 60_000));
    }

    /** The text is not a number of minutes. */
    static final class IdleTimeException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        IdleTimeException(String found, @Nullable Throwable cause) {
            super(VARIABLE + " is \"" + found + "\"", cause);
        }
    }
}
