package org.modellineage.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.option.Suggestions;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.FileTrouble;
import org.modellineage.cli.output.InterruptNotice;
import org.modellineage.report.ReportLibrary;
import org.modellineage.site.Site;
import org.modellineage.site.SiteFolder;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage site}: the graph as a folder of pages. */
final class SiteCommand implements Command {

    private final ReportLibrary library;

    SiteCommand(ReportLibrary library) {
        this.library = library;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Arguments.LISTED.value(
                "FOLDER",
                "Folder of the site: a new or empty one, or one that this command made, whose pages it then replaces.",
                Suggestions.FOLDERS,
                AnswerOptions.OUTPUT));
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        String output = invocation.arguments().value(AnswerOptions.OUTPUT);
        if (output == null) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE, "name the folder of the site: lineage site --output FOLDER");
        }
        Path folder = FileTrouble.path(AnswerOptions.OUTPUT, output);
        Optional<String> refusal = SiteFolder.refusal(folder);
        if (refusal.isPresent()) {
            throw new CommandException(ExitCode.WRONG_USAGE, AnswerOptions.OUTPUT + ": " + refusal.get());
        }
        try (InterruptNotice interrupted =
                new InterruptNotice(invocation.console(), folder + " holds what it held before")) {
            Site.Written written = invocation.session().ask(graph -> {
                try (SiteFolder site = SiteFolder.open(folder)) {
                    Path cypher = invocation.session().installation().cypher();
                    return new Site(graph, cypher, library, invocation.timeout())
                            .write(site, invocation.progress().pages());
                } catch (IOException e) {
                    throw new UncheckedIOException(AnswerOptions.OUTPUT + ": " + FileTrouble.of(folder, e), e);
                }
            });
            interrupted.becomes("the site in " + folder + " is complete");
            invocation
                    .console()
                    .answer(CheckCommand.counted(written.entities(), "entity", "entities") + ", "
                            + CheckCommand.counted(written.conflicts(), "conflict", "conflicts") + " beside them and "
                            + CheckCommand.counted(written.reports(), "report", "reports") + ": "
                            + CheckCommand.counted(written.files(), "file", "files") + " in " + folder);
            invocation.console().answer("Open " + folder.resolve("index.html"));
        }
        return ExitCode.ANSWERED;
    }
}
