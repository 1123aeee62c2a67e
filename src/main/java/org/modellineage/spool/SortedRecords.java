package org.modellineage.spool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.modellineage.model.EntityRecord;

/**
 * A file of records, one for each id, in the order of the ids.
 *
 * @param described how many records say something of their entity
 * @param mentioned how many only name it
 */
public record SortedRecords(Path file, long described, long mentioned) {

    /** How many records there are. */
    public long size() {
        return described + mentioned;
    }

    /** Reads the records, one after the other; the stream must be closed. */
    public Stream<EntityRecord> open() {
        try {
            BufferedReader lines = Files.newBufferedReader(file);
            return lines.lines().map(SortedRecords::read).onClose(() -> close(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EntityRecord read(String line) {
        try {
            return RecordJson.read(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
