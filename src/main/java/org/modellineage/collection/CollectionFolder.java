package org.modellineage.collection;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.yaml.FileText;

/**
 * Finds the files of a collection: every {@code .yaml} file in its folder and the folders below, except hidden ones.
 */
final class CollectionFolder {

    /** The file that marks a folder as a collection. */
    static final String MANIFEST = "collection.yaml";

    /** How much memory the records of a collection take, as a multiple of the size of its files. */
    static final int BYTES_OF_MEMORY_FOR_EACH = 12;

    private static final Set<String> ENDINGS = Set.of(".yaml", ".yml");

    private CollectionFolder() {}

    /** The files in the order of their paths, or none when the folder is not a collection. */
    static List<Path> files(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            String found = Files.exists(folder) ? "is a file" : "does not exist";
            problems.error(
                    Place.whole(folder),
                    found + "; accepted: a folder with " + MANIFEST + ", or a file of records, .jsonl or .jsonl.gz");
            return List.of();
        } else if (!Files.exists(folder.resolve(MANIFEST))) {
            problems.error(Place.whole(folder), "has no " + MANIFEST + "; " + insteadOf(folder));
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        Visitor visitor = new Visitor(folder, files, problems);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            problems.error(Place.whole(folder), FileText.reason(e));
        }
        Optional<String> tooLarge = tooLarge(visitor.bytes);
        if (tooLarge.isPresent()) {
            problems.error(Place.whole(folder), tooLarge.get());
            return List.of();
        }
        Collections.sort(files);
        return files;
    }

    /** Why this many bytes cannot be read; checked beforehand, since reading would fail only after minutes. */
    static Optional<String> tooLarge(long bytes) {
        long most = Runtime.getRuntime().maxMemory() / BYTES_OF_MEMORY_FOR_EACH;
        return bytes <= most
                ? Optional.empty()
                : Optional.of("its files hold " + mebibytes(bytes) + " MiB; accepted: up to " + mebibytes(most)
                        + " MiB with this much memory (-Xmx)");
    }

    private static long mebibytes(long bytes) {
        return bytes >> 20;
    }

    /** The collections directly in a folder, in the order of their paths. */
    static List<Path> within(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.exists(child.resolve(MANIFEST)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String insteadOf(Path folder) {
        List<Path> collections = within(folder);
        if (collections.isEmpty()) {
            return "accepted: a folder that has one, with the collection's id and title";
        }
        return "accepted: one of the collections in it, such as " + collections.get(0);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final List<Path> files;
        private final Problems problems;
        private long bytes;

        Visitor(Path folder, List<Path> files, Problems problems) {
            this.folder = folder;
            this.files = files;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean hidden = !directory.equals(folder) && isHidden(directory);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            String ending = ending(file);
            if (!ending.equals(".yaml") && ENDINGS.contains(ending.toLowerCase(Locale.ROOT))) {
                problems.error(Place.whole(file), "a file name in " + ending + "; accepted: .yaml, so rename it");
            } else if (file.endsWith(MANIFEST) && !file.equals(folder.resolve(MANIFEST))) {
                problems.error(Place.whole(file), "a collection inside a collection; accepted: one beside the other");
            } else if (ending.equals(".yaml")) {
                files.add(file);
                bytes += attributes.size();
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.error(Place.whole(file), FileText.reason(e));
            return FileVisitResult.CONTINUE;
        }

        private static String ending(Path file) {
            String name = file.getFileName().toString();
            return name.substring(Math.max(0, name.lastIndexOf('.')));
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
