package org.modellineage.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files from which inputs are made: those of the connectors' cases, and those that were added here, findings among them. */
final class FuzzCorpus {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final int LONGEST_SEED = 1 << 17;
    private static final Pattern WORD = Pattern.compile("[\\w.:/-]{2,32}");
    private static final int MOST_WORDS = 2_000;

    private FuzzCorpus() {}

    /** The files for a reader, in a fixed order. */
    static List<Path> files(String reader) throws IOException {
        List<Path> files =
                new ArrayList<>(regularFiles(RESOURCES.resolve("fuzz").resolve(reader)));
        regularFiles(RESOURCES.resolve("connectors").resolve(reader)).stream()
                .filter(file -> !file.endsWith("answer.txt"))
                .forEach(files::add);
        return files;
    }

    /** Writes a dictionary of the words in the files, in the form of libFuzzer. */
    static void writeDictionary(String reader, Path dictionary) throws IOException {
        TreeSet<String> words = new TreeSet<>();
        for (Path file : files(reader)) {
            WORD.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .results()
                    .forEach(word -> words.add(word.group()));
        }
        Files.write(
                dictionary,
                words.stream().limit(MOST_WORDS).map(word -> '"' + word + '"').toList());
    }

    private static List<Path> regularFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = new ArrayList<>();
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                if (Files.size(file) <= LONGEST_SEED) {
                    found.add(file);
                }
            }
            return found;
        }
    }
}
