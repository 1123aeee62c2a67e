package org.modellineage.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.Cypher;

/** Finds question files by name; reads no more of them than asked for. */
public final class ReportLibrary {

    private static final String ENDING = ".cypher";

    private final List<Path> folders;

    /**
     * Makes a library.
     *
     * @param folders folders of {@code NAME.cypher} files; an earlier folder hides a name in a later one
     */
    public ReportLibrary(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * The names of all questions, sorted; a {@link QuestionSyntaxException} when a file's name cannot be a command's.
     */
    public List<String> names() {
        TreeSet<String> names = new TreeSet<>();
        for (Path folder : folders) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
                for (Path file : files) {
                    names.add(nameOf(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list the reports of " + folder, e);
            }
        }
        return List.copyOf(names);
    }

    /** Whether there is such a question, without reading it. */
    public boolean has(String name) {
        return file(name) != null;
    }

    /** Reads one question; a {@link QuestionSyntaxException} when its header is not in order. */
    public Optional<Question> find(String name) {
        Path file = file(name);
        return file == null ? Optional.empty() : Optional.of(QuestionReader.read(file.toString(), Cypher.read(file)));
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
        return null;
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

    /** Keeps path separators and other surprises of command lines away from the file system. */
    private static boolean isName(String name) {
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
