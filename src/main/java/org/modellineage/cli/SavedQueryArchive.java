package org.modellineage.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.modellineage.explore.SavedQuery;

/** Saved queries as the one kind of file that Neo4j Browser takes several of them from: a zip, whose folder becomes theirs. */
final class SavedQueryArchive {

    private static final String FOLDER = "Model Lineage/";

    private SavedQueryArchive() {}

    /** Writes the whole file, or none. */
    static void write(Path file, List<SavedQuery> queries) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
                for (SavedQuery query : queries) {
                    zip.putNextEntry(new ZipEntry(FOLDER + query.name() + ".cypher"));
                    zip.write(query.content().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
