package org.modellineage.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.option.ParameterWords;
import org.modellineage.cli.option.Suggestions;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.OutputFile;
import org.modellineage.export.Ancestry;
import org.modellineage.export.AncestryReader;
import org.modellineage.export.Exporter;
import org.modellineage.export.Exporter.Part;
import org.modellineage.export.Exports;
import org.modellineage.report.InvalidParameterException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage export}: writes what is known of a model, and of what it came from, in a format of other programs. */
final class ExportCommand implements Command {

    private static final String TO = "--to";
    private static final String AS_OF = "--as-of";
    private static final String CHECKPOINTS = "--checkpoints";

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.required(
                0,
                "MODEL",
                "The model or dataset to export with everything that it came from; a series stands for its members.",
                new Suggestions(Suggestions.Kind.NAMES, List.of("Model", "Dataset"))));
        spec.addOption(Arguments.LISTED.value("FORMAT", formats(), Suggestions.of(Exports.formats()), TO));
        spec.addOption(Arguments.LISTED.value(
                "FILE",
                "Write to a file. Of a format of several files, each has the name and an ending of its own.",
                Suggestions.FILES,
                AnswerOptions.OUTPUT));
        spec.addOption(Arguments.LISTED.value(
                "DAY", "Only what sources said by then: 2025, 2025-01 or 2025-01-20.", Suggestions.NONE, AS_OF));
        spec.addOption(Arguments.LISTED.flag(
                "Walk every unreleased checkpoint between models, and the data that models made.", CHECKPOINTS));
    }

    private static String formats() {
        StringBuilder text = new StringBuilder("Format: ");
        String separator = "";
        for (Exporter exporter : Exports.all()) {
            text.append(separator)
                    .append(exporter.format())
                    .append(" (")
                    .append(exporter.description())
                    .append(')');
            separator = "; ";
        }
        return text.append('.').toString();
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        Exporter exporter = exporter(invocation);
        Path file = AnswerOptions.output(invocation.arguments());
        if (file == null && exporter.parts().size() > 1) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    exporter.format() + " has several files: " + AnswerOptions.OUTPUT + " NAME writes "
                            + files(Path.of("NAME"), exporter));
        }
        Ancestry ancestry = ancestry(invocation);
        for (Part part : exporter.parts()) {
            if (file == null) {
                part.writing().write(ancestry, invocation.console().answers());
            } else {
                OutputFile.write(
                        target(file, part, exporter), out -> part.writing().write(ancestry, out));
            }
        }
        return ExitCode.ANSWERED;
    }

    private static Exporter exporter(Invocation invocation) {
        String word = invocation.arguments().value(TO);
        if (word == null) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE, TO + " is missing; formats are " + String.join(", ", Exports.formats()));
        }
        return Exports.of(word.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new CommandException(
                        ExitCode.WRONG_USAGE,
                        TO + " cannot be \"" + word + "\"; formats are " + String.join(", ", Exports.formats())));
    }

    private static Ancestry ancestry(Invocation invocation) {
        @Nullable String asOf = invocation.arguments().value(AS_OF);
        try {
            return invocation
                    .session()
                    .report(runner -> AncestryReader.read(
                            runner,
                            invocation.session().installation().cypher(),
                            invocation.timeout(),
                            invocation.arguments().required(0),
                            invocation.arguments().has(CHECKPOINTS),
                            asOf));
        } catch (InvalidParameterException e) {
            throw new CommandException(ExitCode.WRONG_USAGE, e.message(ParameterWords::typed), e);
        }
    }

    /** The file of a part: the name as given, or with the part's ending where there are several. */
    private static Path target(Path file, Part part, Exporter exporter) {
        return exporter.parts().size() == 1 ? file : file.resolveSibling(file.getFileName() + part.ending());
    }

    private static String files(Path file, Exporter exporter) {
        return String.join(
                " and ",
                exporter.parts().stream()
                        .map(part -> target(file, part, exporter).toString())
                        .toList());
    }
}
