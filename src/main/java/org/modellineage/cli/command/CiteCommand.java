package org.modellineage.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.citation.Citation;
import org.modellineage.citation.CitationFormat;
import org.modellineage.citation.CitationReader;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.option.Suggestions;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.OutputFile;
import org.modellineage.report.EntityNotFoundException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage cite}: claims, and entities with the sources that describe them, as references of a text. */
final class CiteCommand implements Command {

    private static final String FORMAT = "--format";

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.names(
                "CLAIM|NAME",
                "Id of a claim, or name of a model, a source or anything else; several are cited in turn.",
                List.of()));
        spec.addOption(Arguments.LISTED.value(
                "FORMAT",
                "Form of the references: " + String.join(", ", CitationFormat.words()) + " (text).",
                Suggestions.of(CitationFormat.words()),
                FORMAT));
        spec.addOption(Arguments.LISTED.value(
                "FILE",
                "Write the references to a file in the form that its ending names: .txt, .bib, .json.",
                Suggestions.FILES,
                AnswerOptions.OUTPUT));
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        List<String> asked = invocation.arguments().parameters();
        if (asked.isEmpty()) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    "name what to cite: the id of a claim, which lineage claims NAME --format csv lists, or a name");
        }
        Path file = AnswerOptions.output(invocation.arguments());
        CitationFormat format = format(invocation.arguments().value(FORMAT), file);
        Map<String, Citation> citations = new LinkedHashMap<>();
        for (String one : asked) {
            cited(one, invocation).forEach(citation -> citations.putIfAbsent(citation.id(), citation));
        }
        List<Citation> all = new ArrayList<>(citations.values());
        if (file != null) {
            OutputFile.write(file, out -> format.write(all, 0, out));
        } else {
            int columns = invocation.terminal().answerColumns();
            format.write(all, columns, invocation.console().answers());
        }
        return ExitCode.ANSWERED;
    }

    private static List<Citation> cited(String text, Invocation invocation) {
        return invocation.session().ask(graph -> {
            CitationReader reader = new CitationReader(
                    graph, invocation.session().installation().cypher(), invocation.timeout());
            Optional<Citation> claim = reader.claim(text.strip());
            if (claim.isPresent()) {
                return List.of(claim.get());
            }
            try {
                return reader.entity(text);
            } catch (EntityNotFoundException e) {
                Optional<String> near = e.ambiguous() ? Optional.empty() : reader.nearestClaim(text.strip());
                if (near.isEmpty()) {
                    throw e;
                }
                throw new CommandException(
                        ExitCode.NO_SUCH_ENTITY,
                        "no claim has the id \"" + text + "\", and no entity the name; near it: the claim "
                                + near.get(),
                        e);
            }
        });
    }

    private static CitationFormat format(@Nullable String word, @Nullable Path file) {
        Optional<CitationFormat> ofFile =
                file == null ? Optional.empty() : CitationFormat.ofFile(String.valueOf(file.getFileName()));
        if (word == null) {
            return ofFile.orElse(CitationFormat.TEXT);
        }
        CitationFormat format = CitationFormat.of(word)
                .orElseThrow(() -> new CommandException(
                        ExitCode.WRONG_USAGE,
                        FORMAT + ": \"" + word + "\" (accepted: " + String.join(", ", CitationFormat.words()) + ")"));
        if (ofFile.isPresent() && ofFile.get() != format) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    AnswerOptions.OUTPUT + " " + file + " stands for the format "
                            + ofFile.get().word() + ", and " + FORMAT + " says " + word + ": leave out " + FORMAT);
        }
        return format;
    }
}
