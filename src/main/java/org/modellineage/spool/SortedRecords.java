package org.modellineage.spool;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.Source;

/**
 * A compressed file of the records of a collection, one for each id, in the order of the ids. Its first line says whose they
 * are.
 *
 * @param collection the id of the collection
 * @param title its title
 * @param source the only source; null when records declare the sources
 * @param described how many records say something of their entity
 * @param mentioned how many only name it
 * @param documents how many declare a source
 * @param edition tells files with other content apart
 */
public record SortedRecords(
        Path file,
        String collection,
        String title,
        @Nullable Source source,
        long described,
        long mentioned,
        long documents,
        String edition) {

    private static final int BUFFER = 1 << 16;

    /** Reads the first line of a file. */
    public static SortedRecords of(Path file) throws IOException {
        try (BufferedReader lines = lines(file)) {
            String first = lines.readLine();
            if (first == null) {
                throw new IOException(file + " is empty");
            }
            return of(file, RecordsHeader.read(first));
        }
    }

    static SortedRecords of(Path file, RecordsHeader header) {
        return new SortedRecords(
                file,
                header.collection(),
                header.title(),
                header.source(),
                header.counts().described(),
                header.counts().mentioned(),
                header.counts().documents(),
                header.edition());
    }

    /** The same content in another place. */
    public SortedRecords movedTo(Path place) {
        return new SortedRecords(place, collection, title, source, described, mentioned, documents, edition);
    }

    /** How many records there are. */
    public long size() {
        return described + mentioned + documents;
    }

    /** How many sources there are. */
    public long sources() {
        return documents + (source == null ? 0 : 1);
    }

    /** Reads the records, one after the other; the stream must be closed. */
    public Stream<EntityRecord> open() {
        try {
            BufferedReader lines = lines(file);
            lines.readLine();
            return lines.lines().map(SortedRecords::read).onClose(() -> close(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader lines(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            return new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(in, BUFFER), StandardCharsets.UTF_8), BUFFER);
        } catch (IOException e) {
            in.close();
            throw e;
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
