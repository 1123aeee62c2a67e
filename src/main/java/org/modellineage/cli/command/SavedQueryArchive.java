package org.modellineage.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.modellineage.cli.output.OutputFile;
import org.modellineage.explore.SavedQuery;

/** Writes saved queries as a zip, from which Neo4j Browser imports several at once, with their folders. */
final class SavedQueryArchive {

    private SavedQueryArchive() {}

    /** Writes the file with the queries of each folder, in a stable order. */
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
