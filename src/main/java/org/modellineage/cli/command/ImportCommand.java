package org.modellineage.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.option.Suggestions;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.InterruptNotice;
import org.modellineage.cli.output.LoadLines;
import org.modellineage.cli.output.StandardInput;
import org.modellineage.connector.Connectors;
import org.modellineage.load.LoadReport;
import org.modellineage.session.ImportReading;
import org.modellineage.session.Session;
import org.modellineage.spool.SortedRecords;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage import}: loads other people's data into the graph. */
final class ImportCommand implements Command {

    private static final Pattern ENDINGS = Pattern.compile("(?:\\.[A-Za-z][A-Za-z0-9]*){1,2}$");
    private static final String FROM = "--from";
    private static final String COLLECTION = "--collection";
    private static final String STRICT = "--strict";
    private static final String DRY_RUN = "--dry-run";
    private static final String STANDARD_INPUT = "-";

    private final StandardInput input;

    ImportCommand(StandardInput input) {
        this.input = input;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.files("PATH", "File to import, or folder to look through; - reads from a pipe."));
        spec.addOption(Arguments.LISTED.value(
                "ID",
                "Id of the collection that the files become; the name of the first file if left out. An import replaces"
                        + " what the collection held before.",
                COLLECTION));
        spec.addOption(Arguments.LISTED.value(
                "FORMAT",
                "Format of the files: " + String.join(", ", Connectors.formats()) + ". Recognized if left out.",
                Suggestions.of(Connectors.formats()),
                FROM));
        spec.addOption(Arguments.LISTED.flag("Import nothing if anything would be left out.", STRICT));
        spec.addOption(Arguments.LISTED.flag("Import nothing; say what would be read and left out.", DRY_RUN));
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        List<String> paths = invocation.arguments().parameters();
        Session session = invocation.session();
        session.reserve();
        try (InterruptNotice interrupted = new InterruptNotice(invocation.console(), "nothing was imported");
                ImportReading reading = new ImportReading(
                        session.home(),
                        collection(invocation, paths),
                        format(invocation),
                        invocation.console()::message,
                        invocation.progress().reading())) {
            for (String path : paths) {
                read(path, reading);
            }
            SortedRecords records = reading.records();
            invocation.progress().readingEnds();
            if (invocation.arguments().has(STRICT) && reading.leftOut() > 0) {
                throw new CommandException(
                        ExitCode.WRONG_DATA,
                        count(reading.leftOut(), reading.unit()) + " would be left out, see " + reading.list()
                                + "; nothing was imported");
            }
            if (invocation.arguments().has(DRY_RUN)) {
                invocation
                        .console()
                        .answer(records.described() + " entities are described, "
                                + records.mentioned() + " more are named, by "
                                + count(records.sources(), "source"));
                invocation.console().answer(summary(reading) + "; nothing was imported");
                return ExitCode.ANSWERED;
            }
            String collection = records.collection();
            interrupted.becomes("the collection " + collection
                    + " may be in the graph, as a whole or in part: the same import goes on from there");
            LoadReport report = session.load(records, invocation.progress().load(collection));
            invocation.console().answer(LoadLines.of(report));
            invocation.console().answer(summary(reading));
        }
        return ExitCode.ANSWERED;
    }

    private void read(String path, ImportReading reading) throws IOException {
        if (path.equals(STANDARD_INPUT)) {
            reading.read("standard input", input.input());
            return;
        }
        Path file = Path.of(path);
        if (!Files.exists(file)) {
            throw new CommandException(ExitCode.WRONG_USAGE, "no such file: " + path);
        }
        reading.read(file);
    }

    private static @Nullable String format(Invocation invocation) {
        String format = invocation.arguments().value(FROM, "");
        if (format.isEmpty()) {
            return null;
        }
        if (Connectors.of(format).isEmpty()) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    FROM + " cannot be \"" + format + "\"; formats are " + String.join(", ", Connectors.formats()));
        }
        return format;
    }

    private static String collection(Invocation invocation, List<String> paths) {
        if (paths.isEmpty()) {
            throw new CommandException(ExitCode.WRONG_USAGE, "name at least one file to import, or - for a pipe");
        }
        String given = invocation.arguments().value(COLLECTION, "");
        if (given.isEmpty() && paths.contains(STANDARD_INPUT)) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE, "a pipe has no name: " + COLLECTION + " ID names the collection");
        }
        String id = given.isEmpty() ? id(Path.of(paths.get(0))) : given;
        if (!id.equals(slug(id))) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    COLLECTION + " cannot be \"" + id + "\"; an id has lower-case letters, digits and single hyphens");
        }
        return id;
    }

    /** The name of a folder, or of a file without its endings, as a slug: versions such as 3.1 tell models apart. */
    private static String id(Path path) {
        String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
        return slug(Files.isDirectory(path) ? name : ENDINGS.matcher(name).replaceFirst(""));
    }

    private static String slug(String name) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "import" : slug;
    }

    private static String summary(ImportReading reading) {
        String line = count(reading.rows(), reading.unit()) + " read";
        if (reading.leftOut() + reading.remarks() == 0) {
            return line;
        }
        return line + ", " + reading.leftOut() + " left out, " + count(reading.remarks(), "remark") + ": see "
                + reading.list();
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
