package org.modellineage.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.modellineage.explore.SavedQuery;

/** Saved queries as the one kind of file that Neo4j Browser takes several of them from: a zip, whose folders become theirs. */
final class SavedQueryArchive {

    private SavedQueryArchive() {}

    /** Writes the whole file with the queries of each folder, or none; folders in their order, so that it is always the same. */
    static void write(Path file, SortedMap<String, List<SavedQuery>> folders) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
                for (Map.Entry<String, List<SavedQuery>> folder : folders.entrySet()) {
                    for (SavedQuery query : folder.getValue()) {
                        zip.putNextEntry(new ZipEntry(folder.getKey() + "/" + query.name() + ".cypher"));
                        zip.write(query.content().getBytes(StandardCharsets.UTF_8));
                        zip.closeEntry();
                    }
                }
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
