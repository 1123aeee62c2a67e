package org.modellineage.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.modellineage.collection.CollectionReader;
import org.modellineage.collection.CollectionReader.Reading;
import org.modellineage.collection.problem.Problem;
import org.modellineage.model.Collection;
import org.modellineage.session.SessionException.Kind;

/** Reads several collections and reports the problems of all before any of them is used. */
public final class CollectionReadings {

    private static final String MANIFEST = "collection.yaml";

    private final Path shipped;
    private final CollectionReader reader;
    private final Consumer<Problem> problems;
    private int errors;
    private int warnings;

    /**
     * Makes a reader of collections.
     *
     * @param shipped the folder of the shipped collections, in which others look for those that they use
     * @param problems takes each problem
     */
    public CollectionReadings(Path shipped, Consumer<Problem> problems) {
        this.shipped = shipped;
        this.reader = new CollectionReader(List.of(shipped));
        this.problems = problems;
    }

    /**
     * The valid collections of the named folders, or the shipped ones if none is named. A folder that contains collections
     * stands for these, in the order of their names.
     */
    public List<Collection> read(List<Path> named) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        for (Path folder : named.isEmpty() ? List.of(shipped) : named) {
            folders.addAll(expanded(folder));
        }
        List<Collection> collections = new ArrayList<>();
        for (Path folder : folders) {
            Reading reading = read(folder);
            for (Problem problem : reading.problems()) {
                count(problem);
                problems.accept(problem);
            }
            reading.collection().ifPresent(collections::add);
        }
        return collections;
    }

    private static List<Path> expanded(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || Files.exists(folder.resolve(MANIFEST))) {
            return List.of(folder);
        }
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> collections = children.filter(child -> Files.exists(child.resolve(MANIFEST)))
                    .sorted()
                    .toList();
            return collections.isEmpty() ? List.of(folder) : collections;
        }
    }

    private Reading read(Path folder) {
        try {
            return reader.read(folder);
        } catch (OutOfMemoryError e) {
            throw new SessionException(
                    Kind.FAILED,
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

    /** How many problems there were, such as {@code 1 error, 2 warnings}. */
    public String summary() {
        return errors
                + (errors == 1 ? " error, " : " errors, ")
                + warnings
                + (warnings == 1 ? " warning" : " warnings");
    }
}
