package org.modellineage.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
        OutputFile.writeBytes(file, out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, List<SavedQuery>> folder : folders.entrySet()) {
                    for (SavedQuery query : folder.getValue()) {
                        zip.putNextEntry(new ZipEntry(folder.getKey() + "/" + query.name() + ".cypher"));
                        zip.write(query.content().getBytes(StandardCharsets.UTF_8));
                        zip.closeEntry();
                    }
                }
            }
        });
    }
}
