package org.modellineage.citation;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which references can be written. */
public enum CitationFormat {
    TEXT("text", "txt"),
    BIBTEX("bibtex", "bib"),
    CSL_JSON("csl-json", "json");

    private final String word;
    private final String ending;

    CitationFormat(String word, String ending) {
        this.word = word;
        this.ending = ending;
    }

    /** The word for it in options. */
    public String word() {
        return word;
    }

    /** The words of all. */
    public static List<String> words() {
        return Arrays.stream(values()).map(CitationFormat::word).toList();
    }

    /** The format with this word. */
    public static Optional<CitationFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /** The format that the ending of a file's name stands for. */
    public static Optional<CitationFormat> ofFile(String name) {
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.ending))
                .findFirst();
    }

    /**
     * Writes references.
     *
     * @param columns how wide text may be; 0 for any width
     */
    public void write(List<Citation> citations, int columns, Appendable out) throws IOException {
        switch (this) {
            case TEXT -> new TextFormat(columns, out).write(citations);
            case BIBTEX -> BibtexFormat.write(citations, out);
            case CSL_JSON -> CslFormat.write(citations, out);
        }
    }
}
