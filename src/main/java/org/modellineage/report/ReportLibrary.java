package org.modellineage.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds question files by name; reads no more of them than asked for. */
public final class ReportLibrary {

    private final List<Path> folders;

    /**
     * Makes a library.
     *
     * @param folders folders of {@code NAME.cypher} files; an earlier folder hides a name in a later one
     */
    public ReportLibrary(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The names of all questions, sorted. */
    public List<String> names() {
        throw new UnsupportedOperationException(folders.toString());
    }

    /** Whether there is such a question, without reading it. */
    public boolean has(String name) {
        throw new UnsupportedOperationException(name);
    }

    /** Reads one question; a {@link QuestionSyntaxException} when its header is not in order. */
    public Optional<Question> find(String name) {
        throw new UnsupportedOperationException(name);
    }
}
