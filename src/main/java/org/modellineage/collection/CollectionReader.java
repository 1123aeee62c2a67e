package org.modellineage.collection;

import java.nio.file.Path;
import java.util.List;

/** Reads a folder of curated YAML, the format of {@code seed-data/README.md}, and finds every problem in it. */
public final class CollectionReader {

    private final List<Path> library;

    /**
     * Makes a reader.
     *
     * @param library folders of collections in which {@code uses:} looks for the collections it names
     */
    public CollectionReader(List<Path> library) {
        this.library = List.copyOf(library);
    }

    /** Reads one collection; an unreadable folder is a problem like any other. */
    public Reading read(Path folder) {
        throw new UnsupportedOperationException(folder + " " + library);
    }
}
