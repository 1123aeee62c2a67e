package org.modellineage.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.output.AnswerForm;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.FileEnding;
import org.modellineage.cli.output.FileTrouble;
import org.modellineage.render.Format;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say how to write an answer. */
public final class AnswerOptions {

    public static final String ALL = "--all";
    private static final String FORMAT = "--format";
    public static final String OUTPUT = "--output";
    private static final String WIDE = "--wide";

    /** The longest list that Java can hold. */
    private static final long MOST_ROWS = Integer.MAX_VALUE;

    private AnswerOptions() {}

    public static void addTo(CommandSpec spec) {
        addTo(spec, "Show at most N rows, and say so when there are more.");
    }

    public static void addTo(CommandSpec spec, String limitDescription) {
        addFormatTo(spec);
        spec.addOption(Arguments.LISTED.value("N", limitDescription, "--limit"));
        // The question may have one of its own, which then means both.
        if (spec.findOption(ALL) == null) {
            spec.addOption(Arguments.LISTED.flag("Write everything, not only what matters most.", ALL));
        }
        spec.addOption(Arguments.LISTED.flag("Show every column of a table, ids too, however wide.", WIDE));
    }

    /** For commands whose answers are always short. */
    public static void addFormatTo(CommandSpec spec) {
        spec.addOption(Arguments.LISTED.value(
                "FORMAT",
                "Format of the answer: " + words() + ".",
                Suggestions.of(List.of(words().split(", ", -1))),
                FORMAT));
        spec.addOption(Arguments.LISTED.value(
                "FILE",
                "Write the answer to a file, in the format of its ending: .svg, .json ...",
                Suggestions.FILES,
                OUTPUT));
    }

    /** The options that {@link #addFormatTo} adds. */
    public static List<String> ofFormat() {
        return List.of(FORMAT, OUTPUT);
    }

    public static AnswerForm of(ParsedArguments parsed) {
        String format = parsed.value(FORMAT);
        String limit = parsed.value("--limit");
        Path file = output(parsed);
        return new AnswerForm(
                format(format == null ? null : format(format), file),
                file,
                limit == null ? 0 : limit(limit),
                parsed.has(ALL) && !"false".equals(parsed.value(ALL)),
                parsed.has(WIDE));
    }

    /** The file to write to; null for standard output. */
    public static @Nullable Path output(ParsedArguments parsed) {
        String output = parsed.value(OUTPUT);
        return output == null || output.equals("-") ? null : FileTrouble.path(OUTPUT, output);
    }

    /** The format of {@code --format} or of the file's ending, which must not contradict each other. */
    private static @Nullable Format format(@Nullable Format asked, @Nullable Path file) {
        List<Format> meant = FileEnding.formats(file);
        if (asked != null && !meant.isEmpty() && !meant.contains(asked)) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    "--output " + file + " stands for the format "
                            + meant.get(meant.size() - 1).word() + ", and --format says " + asked.word()
                            + ": leave out --format, or use a name that ends in " + FileEnding.of(asked));
        }
        return asked == null && meant.size() == 1 ? meant.get(0) : asked;
    }

    private static Format format(String word) {
        for (Format format : Format.values()) {
            if (format.word().equals(word.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new CommandException(ExitCode.WRONG_USAGE, "--format: \"" + word + "\" (accepted: " + words() + ")");
    }

    private static long limit(String text) {
        try {
            long limit = Long.parseLong(text);
            if (limit > 0) {
                return Math.min(limit, MOST_ROWS);
            }
        } catch (NumberFormatException e) {
            // reported below, like a number that is too small
        }
        throw new CommandException(
                ExitCode.WRONG_USAGE,
                "--limit: \"" + text + "\" (accepted: a whole number from 1; all rows without it)");
    }

    private static String words() {
        StringBuilder words = new StringBuilder();
        for (Format format : Format.values()) {
            words.append(words.isEmpty() ? "" : ", ").append(format.word());
        }
        return words.toString();
    }
}
