package org.modellineage.kept;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.modellineage.collection.CollectionJson;
import org.modellineage.model.Collection;
import org.modellineage.spool.SortedRecords;

/** A file with one edition of a collection. */
public sealed interface KeptCollection {

    Path file();

    /** How large its file is. */
    default long bytes() throws IOException {
        return Files.size(file());
    }

    /** A curated collection, as JSON. */
    record Curated(Path file) implements KeptCollection {

        /** Reads the collection. */
        public Collection read() throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                return CollectionJson.read(file, in);
            }
        }
    }

    /** An imported collection, as sorted records. */
    record Imported(Path file) implements KeptCollection {

        /** Opens the records. */
        public SortedRecords read() throws IOException {
            return SortedRecords.of(file);
        }
    }
}
