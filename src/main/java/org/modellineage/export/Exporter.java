package org.modellineage.export;

import java.io.IOException;
import java.util.List;

/** Writes an ancestry in one format. */
public interface Exporter {

    /** The word for {@code --to}, such as {@code graphml}. */
    String format();

    /** What the format is and what it is for, in one phrase for help. */
    String description();

    /** What it is made of: one document, or several for formats of several files. */
    List<Part> parts();

    /**
     * A document of an export.
     *
     * @param ending the ending of its file with the dot, such as {@code .graphml}; the part comes first where there are
     *     several, such as {@code -edges.csv}
     */
    record Part(String ending, Writing writing) {}

    /** Writes a document of an ancestry. */
    @FunctionalInterface
    interface Writing {

        void write(Ancestry ancestry, Appendable out) throws IOException;
    }
}
