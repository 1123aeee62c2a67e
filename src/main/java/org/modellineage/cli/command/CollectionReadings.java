package org.modellineage.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.Counts;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.collection.CollectionReader;
import org.modellineage.collection.Reading;
import org.modellineage.collection.problem.Problem;
import org.modellineage.model.Collection;

/** Reads several collections and tells the problems of all before any of them is used. */
public final class CollectionReadings {

    private final Path shipped;
    private final CollectionReader reader;
    private final Consumer<String> problems;
    private int errors;
    private int warnings;

    /**
     * Makes a reader of collections.
     *
     * @param shipped the folder of the shipped collections, in which others look for those that they use
     * @param problems takes a line for each problem
     */
    public CollectionReadings(Path shipped, Consumer<String> problems) {
        this.shipped = shipped;
        this.reader = new CollectionReader(List.of(shipped));
        this.problems = problems;
    }

    /** The collections that are in order, of the folders named or, when none is, of the shipped ones. */
    public List<Collection> read(List<String> named) throws IOException {
        List<Collection> collections = new ArrayList<>();
        for (Path folder : CollectionFolders.of(named, shipped)) {
            Reading reading = read(folder);
            for (Problem problem : reading.problems()) {
                count(problem);
                problems.accept(problem.oneLine());
            }
            reading.collection().ifPresent(collections::add);
        }
        return collections;
    }

    private Reading read(Path folder) {
        try {
            return reader.read(folder);
        } catch (OutOfMemoryError e) {
            throw new CommandException(
                    ExitCode.FAILED,
                    folder + " is too large for this command's memory: LINEAGE_JAVA_OPTS=-Xmx2g gives it more");
        }
    }

    private void count(Problem problem) {
        if (problem.severity() == Problem.Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
    }

    public boolean foundErrors() {
        return errors > 0;
    }

    /** How many problems there were, in words. */
    public String summary() {
        return Counts.of(errors, "error", "errors") + ", " + Counts.of(warnings, "warning", "warnings");
    }
}
