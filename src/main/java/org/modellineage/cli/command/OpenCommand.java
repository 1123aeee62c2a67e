package org.modellineage.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.FileTrouble;
import org.modellineage.cli.output.OutputFile;
import org.modellineage.explore.BrowserContent;
import org.modellineage.explore.GraphStyle;
import org.modellineage.explore.GuideQueries;
import org.modellineage.explore.SavedQueries;
import org.modellineage.explore.SavedQuery;
import org.modellineage.graph.Cypher;
import org.modellineage.report.ReportRunner;
import org.modellineage.server.web.StartPage;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage open}: the graph in Neo4j Browser, with its style, its guide and the questions as saved queries. */
final class OpenCommand implements Command {

    private static final String PRINT = "--print";
    private static final String OUTPUT = "--output";
    private static final String FOLDER = "lineage-browser";

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Arguments.LISTED.flag("Print the address, and open no web browser.", PRINT));
        spec.addOption(Arguments.LISTED.value(
                "FOLDER",
                "For a database of your own: where to write style, guide and saved queries (" + FOLDER + ").",
                OUTPUT));
    }

    @Override
    public ExitCode run(Call call) throws IOException {
        String output = call.arguments().value(OUTPUT);
        boolean local = call.database().isLocal();
        if (local && output != null) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE, OUTPUT + " is for a database of your own: it needs --uri or NEO4J_URI");
        }
        List<SavedQuery> queries = call.database()
                .ask(graph -> SavedQueries.of(
                        call.commands().library(),
                        new ReportRunner(graph, call.surroundings().cypher()),
                        call.options().timeout(),
                        call.console()::message));
        if (local) {
            openLocal(call, queries);
        } else {
            write(call, FileTrouble.path(OUTPUT, output == null ? FOLDER : output), queries);
        }
        return ExitCode.ANSWERED;
    }

    private static void openLocal(Call call, List<SavedQuery> queries) throws IOException {
        String first = Cypher.read(call.surroundings().cypher().resolve("explore/first.cypher"))
                .text()
                .strip();
        StartPage page = call.server()
                .startPage(BrowserContent.json(first, queries), BrowserContent.guide())
                .orElseThrow(() -> new CommandException(
                        ExitCode.UNREACHABLE, "the local server has just ended: run lineage open again"));
        call.console().answer("Neo4j Browser: " + page.signedAddress());
        call.console().answer("Sign in with the code " + page.code() + " (works once, within ten minutes)");
        call.console().answer("Bookmark: " + page.bookmark().toUri());
        call.console().flush();
        if (!call.arguments().has(PRINT)) {
            WebBrowser.open(page.address().toString(), call.surroundings());
        }
    }

    private static void write(Call call, Path folder, List<SavedQuery> queries) throws IOException {
        try {
            Files.createDirectories(folder);
            SavedQueryArchive.write(
                    folder.resolve("saved-queries.zip"),
                    new TreeMap<>(Map.of(
                            BrowserContent.FOLDER, queries, BrowserContent.FOLDER + " guide", GuideQueries.all())));
        } catch (IOException e) {
            throw new CommandException(ExitCode.FAILED, OUTPUT + ": " + FileTrouble.of(folder, e), e);
        }
        OutputFile.write(folder.resolve("style.grass"), out -> out.append(GraphStyle.grass()));
        OutputFile.write(folder.resolve("guide.html"), out -> out.append(BrowserContent.guide()));
        call.console().answer("Written to " + folder + ", for the Neo4j Browser of your server:");
        call.console()
                .answer(
                        "  style.grass        drop it onto the page; switch off \"Connect result nodes\" in its settings");
        call.console()
                .answer(
                        "  saved-queries.zip  drop it onto the page; the questions and the guide are then under the star");
        call.console()
                .answer("  guide.html         the guide as slides; put it on a web server that the server's setting");
        call.console()
                .answer(
                        "                     browser.remote_content_hostname_whitelist names, and enter :guide ADDRESS");
    }
}
