package org.modellineage.cli.option;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.Terminal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that every command has.
 *
 * @param timeout how long one question may take on the server; zero for as long as it likes
 * @param stacktrace whether a failure shows its stack trace
 * @param quiet whether progress is not shown
 */
public record GlobalOptions(
        ConnectionOptions connection, Duration timeout, Color color, boolean stacktrace, boolean quiet) {

    /** The defaults. */
    static final GlobalOptions DEFAULT = new GlobalOptions(
            new ConnectionOptions(null, null, false, null, null, null),
            Duration.ofMinutes(1),
            Color.AUTO,
            false,
            false);

    private static final String DURATIONS = "accepted: 30, 30s, 500ms, 2m, 1h; 0 for no limit";

    public static final String REPORTS = "--reports";
    public static final String STACKTRACE = "--stacktrace";

    /** When answers are coloured. */
    public enum Color {
        AUTO,
        ALWAYS,
        NEVER;

        public static Color of(String word) {
            for (Color color : values()) {
                if (color.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return color;
                }
            }
            throw new CommandException(
                    ExitCode.WRONG_USAGE, "--color: \"" + word + "\" (accepted: auto, always, never)");
        }

        /** Whether to colour answers. */
        public boolean wanted(Terminal terminal) {
            return this == ALWAYS || (this == AUTO && terminal.colours());
        }
    }

    /** Adds the options to a command, listed in its help or hidden. */
    public static void addTo(CommandSpec spec, boolean listed) {
        for (OptionSpec option : specs(listed ? Arguments.LISTED : Arguments.HIDDEN)) {
            spec.addOption(option);
        }
    }

    private static List<OptionSpec> specs(Arguments arguments) {
        List<OptionSpec> specs = new ArrayList<>(ConnectionOptions.specs(arguments));
        specs.add(arguments.values(
                "DIR", "Folder of further question files, each a command; repeatable.", Suggestions.FOLDERS, REPORTS));
        specs.add(arguments.value(
                "TIME", "How long a question may take: 30, 30s, 2m, 0 for no limit (60s).", "--timeout"));
        specs.add(arguments.value(
                "WHEN",
                "Colour the answer: auto, always, never (auto).",
                Suggestions.of(List.of("auto", "always", "never")),
                "--color"));
        specs.add(arguments.flag("Show no progress.", "-q", "--quiet"));
        specs.add(arguments.flag("Show the stack trace of a failure.", STACKTRACE));
        return specs;
    }

    public static GlobalOptions of(ParsedArguments parsed) {
        String timeout = parsed.value("--timeout");
        return new GlobalOptions(
                ConnectionOptions.of(parsed),
                timeout == null ? DEFAULT.timeout : duration("--timeout", timeout),
                Color.of(parsed.value("--color", "auto")),
                parsed.has(STACKTRACE),
                parsed.has("--quiet"));
    }

    /** Parses a number with the unit {@code ms}, {@code s}, {@code m} or {@code h}; the default is seconds. */
    static Duration duration(String option, String text) {
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
                    ExitCode.WRONG_USAGE, option + ": not a length of time: \"" + text + "\" (" + DURATIONS + ")", e);
        }
    }

    /** The resolution of the server is a millisecond. */
    private static Duration bounded(Duration duration) {
        long unused = duration.toMillis();
        return duration;
    }
}
