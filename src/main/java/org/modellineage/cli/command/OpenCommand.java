package org.modellineage.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.option.Suggestions;
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
import org.modellineage.report.ReportLibrary;
import org.modellineage.server.web.StartPage;
import org.modellineage.session.Environment;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage open}: the graph in Neo4j Browser, with its style, its guide and the questions as saved queries. */
final class OpenCommand implements Command {

    private static final String PRINT = "--print";
    private static final String OUTPUT = "--output";
    private static final String FOLDER = "lineage-browser";

    private final ReportLibrary library;
    private final Environment environment;

    OpenCommand(ReportLibrary library, Environment environment) {
        this.library = library;
        this.environment = environment;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Arguments.LISTED.flag("Print the address without opening a web browser.", PRINT));
        spec.addOption(Arguments.LISTED.value(
                "FOLDER",
                "For a database of your own: where to write style, guide and saved queries (" + FOLDER + ").",
                Suggestions.FOLDERS,
                OUTPUT));
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        String output = invocation.arguments().value(OUTPUT);
        boolean local = invocation.session().isLocal();
        if (local && output != null) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE, OUTPUT + " is for a database of your own: it needs --uri or NEO4J_URI");
        }
        List<SavedQuery> queries = invocation
                .session()
                .report(runner ->
                        SavedQueries.of(library, runner, invocation.timeout(), invocation.console()::message));
        if (local) {
            openLocal(invocation, queries);
        } else {
            write(invocation, FileTrouble.path(OUTPUT, output == null ? FOLDER : output), queries);
        }
        return ExitCode.ANSWERED;
    }

    private void openLocal(Invocation invocation, List<SavedQuery> queries) throws IOException {
        String first = Cypher.read(invocation.session().installation().cypher().resolve("explore/first.cypher"))
                .text()
                .strip();
        StartPage page = invocation
                .session()
                .server()
                .startPage(BrowserContent.json(first, queries), BrowserContent.guide())
                .orElseThrow(() -> new CommandException(
                        ExitCode.UNREACHABLE, "the local server has just ended: run lineage open again"));
        invocation.console().answer("Neo4j Browser: " + page.signedAddress());
        invocation.console().answer("Sign in with the code " + page.code() + " (works once, within ten minutes)");
        invocation.console().answer("Bookmark: " + page.bookmark().toUri());
        invocation.console().flush();
        if (!invocation.arguments().has(PRINT)) {
            WebBrowser.open(page.address().toString(), environment);
        }
    }

    private static void write(Invocation invocation, Path folder, List<SavedQuery> queries) throws IOException {
        try {
            Files.createDirectories(folder);
            writeArchive(
                    folder.resolve("saved-queries.zip"),
                    new TreeMap<>(Map.of(
                            BrowserContent.FOLDER, queries, BrowserContent.FOLDER + " guide", GuideQueries.all())));
        } catch (IOException e) {
            throw new CommandException(ExitCode.FAILED, OUTPUT + ": " + FileTrouble.of(folder, e), e);
        }
        OutputFile.write(folder.resolve("style.grass"), out -> out.append(GraphStyle.grass()));
        OutputFile.write(folder.resolve("guide.html"), out -> out.append(BrowserContent.guide()));
        invocation.console().answer("Written to " + folder + ", for the Neo4j Browser of your server:");
        invocation
                .console()
                .answer(
                        "  style.grass        drop it onto the page; switch off \"Connect result nodes\" in its settings");
        invocation
                .console()
                .answer(
                        "  saved-queries.zip  drop it onto the page; the questions and the guide are then under the star");
        invocation
                .console()
                .answer("  guide.html         the guide as slides; put it on a web server that the server's setting");
        invocation
                .console()
                .answer(
                        "                     browser.remote_content_hostname_whitelist names, and enter :guide ADDRESS");
    }

    /** Writes saved queries as a zip, from which Neo4j Browser imports several at once, with their folders. */
    private static void writeArchive(Path file, SortedMap<String, List<SavedQuery>> folders) throws IOException {
        OutputFile.writeBytes(file, out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, List<SavedQuery>> folder : folders.entrySet()) {
                    for (SavedQuery query : folder.getValue()) {
                        zip.putNextEntry(new ZipEntry(folder.getKey() + "/" + query.name() + ".cypher"));
                        zip.write(query.content().getBytes(StandardCharsets.UTF_8));
                        zip.closeEntry();
                    }
                }
            }
        });
    }
}
