package org.modellineage.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds question files by name, and reads only those that are asked for. */
public final class ReportLibrary {

    private static final String ENDING = ".cypher";
    private static final String ALSO = "// @also ";

    private final List<Path> folders;

    /**
     * Creates a library.
     *
     * @param folders folders of {@code NAME.cypher} files; an earlier folder hides a name in a later one
     */
    public ReportLibrary(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * The names of all questions, sorted. Throws a {@link QuestionSyntaxException} when the name of a file cannot be that
     * of a command.
     */
    public List<String> names() {
        TreeSet<String> names = new TreeSet<>();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                names.add(nameOf(file));
                names.addAll(also(file));
            }
        }
        return List.copyOf(names);
    }

    /** Whether there is such a question, without reading it. */
    public boolean has(String name) {
        return file(name) != null;
    }

    /** Reads a question; throws a {@link QuestionSyntaxException} when its file is invalid. */
    public Optional<Question> find(String name) {
        Path file = file(name);
        return file == null
                ? Optional.empty()
                : Optional.of(QuestionReader.read(file.toString(), Variant.read(file, this::file), name));
    }

    private @Nullable Path file(String name) {
        if (!isName(name)) {
            return null;
        }
        for (Path folder : folders) {
            Path file = folder.resolve(name + ENDING);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return folders.stream()
                .filter(Files::isDirectory)
                .flatMap(folder -> files(folder).stream())
                .filter(file -> also(file).contains(name))
                .findFirst()
                .orElse(null);
    }

    private static List<Path> files(Path folder) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            files.forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the reports of " + folder, e);
        }
        Collections.sort(found);
        return found;
    }

    /** The other names of a question, from the header of its file. */
    private static List<String> also(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.takeWhile(line -> line.startsWith("//"))
                    .filter(line -> line.startsWith(ALSO))
                    .map(line -> line.substring(ALSO.length()).strip().split(" ", 2)[0])
                    .filter(ReportLibrary::isName)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static String nameOf(Path file) {
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - ENDING.length());
        if (!isName(name)) {
            throw new QuestionSyntaxException(file + ": \"" + name
                    + "\" cannot be a command's name (accepted: a lower-case letter, then lower-case letters, digits"
                    + " and hyphens)");
        }
        return name;
    }

    /** Whether a text may name a question; refuses path separators and other special characters of file systems. */
    static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean inner = c == '-' || (c >= '0' && c <= '9');
            if (!letter && (i == 0 || !inner)) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
