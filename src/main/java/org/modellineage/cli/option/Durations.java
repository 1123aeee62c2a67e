package org.modellineage.cli.option;

import java.time.Duration;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;

/** Parses durations. */
final class Durations {

    private static final String ACCEPTED = "accepted: 30, 30s, 500ms, 2m, 1h; 0 for no limit";

    private Durations() {}

    /** Parses a number with the unit {@code ms}, {@code s}, {@code m} or {@code h}; the default is seconds. */
    static Duration parse(String option, String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        try {
            long number = Long.parseLong(text.substring(0, digits));
            return switch (text.substring(digits)) {
                case "ms" -> Duration.ofMillis(number);
                case "", "s" -> bounded(Duration.ofSeconds(number));
                case "m" -> bounded(Duration.ofMinutes(number));
                case "h" -> bounded(Duration.ofHours(number));
                default -> throw new NumberFormatException(text);
            };
        } catch (NumberFormatException | ArithmeticException e) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE, option + ": not a length of time: \"" + text + "\" (" + ACCEPTED + ")", e);
        }
    }

    /** The resolution of the server is a millisecond. */
    private static Duration bounded(Duration duration) {
        long unused = duration.toMillis();
        return duration;
    }
}
