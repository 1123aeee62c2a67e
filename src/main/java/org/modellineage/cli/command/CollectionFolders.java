package org.modellineage.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.output.FileTrouble;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Finds the collections named on the command line. */
final class CollectionFolders {

    private static final String MARK = "collection.yaml";

    private CollectionFolders() {}

    /** The positional parameter for folders. */
    static PositionalParamSpec positional() {
        return Arguments.any("FOLDER", "Folder of a collection, or of several; without one, the shipped collections.");
    }

    /**
     * The folders named, or the shipped ones if there are none. A folder that contains collections is replaced by these,
     * in the order of their names.
     */
    static List<Path> of(List<String> named, Path shipped) throws IOException {
        if (named.isEmpty()) {
            return expanded(shipped);
        }
        LinkedHashSet<Path> folders = new LinkedHashSet<>();
        for (String name : named) {
            folders.addAll(expanded(FileTrouble.path("FOLDER", name)));
        }
        return List.copyOf(folders);
    }

    private static List<Path> expanded(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || Files.exists(folder.resolve(MARK))) {
            return List.of(folder);
        }
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> collections = children.filter(child -> Files.exists(child.resolve(MARK)))
                    .sorted()
                    .toList();
            return collections.isEmpty() ? List.of(folder) : collections;
        }
    }
}
