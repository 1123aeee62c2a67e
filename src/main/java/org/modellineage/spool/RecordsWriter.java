package org.modellineage.spool;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Source;

/**
 * Writes a file of records: two parts, each compressed on its own. The first is one line of fixed length, written again at
 * the end, when it is known what the file holds; the second is a line for each record.
 */
final class RecordsWriter implements AutoCloseable {

    /** Three counts of 19 digits and an edition make the first line longer than it is when the file is begun. */
    private static final int ROOM = 96;

    private static final int EDITION_LENGTH = 16;
    private static final byte[] NEW_LINE = {'\n'};

    private final Path file;
    private final FileChannel channel;
    private final String collection;
    private final String title;
    private final @Nullable Source source;
    private final int headerLength;
    private final DigestOutputStream records;

    RecordsWriter(Path file, String collection, String title, @Nullable Source source) throws IOException {
        this.file = file;
        this.collection = collection;
        this.title = title;
        this.source = source;
        String begun = header(new RecordsHeader.Counts(0, 0, 0), "").write();
        this.headerLength = begun.getBytes(StandardCharsets.UTF_8).length + ROOM;
        this.channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        MessageDigest digest = digest();
        digest.update(begun.getBytes(StandardCharsets.UTF_8));
        channel.write(ByteBuffer.wrap(part(begun)));
        this.records = new DigestOutputStream(
                new BufferedOutputStream(new Gzip(Channels.newOutputStream(channel), Deflater.BEST_SPEED)), digest);
    }

    void write(String line) throws IOException {
        records.write(line.getBytes(StandardCharsets.UTF_8));
        records.write(NEW_LINE);
    }

    /** Completes the file. */
    SortedRecords finish(RecordsHeader.Counts counts) throws IOException {
        // Writes the end of the compressed part and leaves the file open.
        records.flush();
        records.close();
        String edition =
                HexFormat.of().formatHex(records.getMessageDigest().digest()).substring(0, EDITION_LENGTH);
        RecordsHeader complete = header(counts, edition);
        try (FileChannel again = FileChannel.open(file, StandardOpenOption.WRITE)) {
            again.write(ByteBuffer.wrap(part(complete.write())), 0);
            again.force(true);
        }
        return SortedRecords.of(file, complete);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private RecordsHeader header(RecordsHeader.Counts counts, String edition) {
        return new RecordsHeader(collection, title, source, counts, edition);
    }

    /** Not compressed, so that its length depends on that of the line alone. */
    private byte[] part(String line) throws IOException {
        byte[] text = line.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new Gzip(bytes, Deflater.NO_COMPRESSION)) {
            out.write(text);
            out.write(" ".repeat(headerLength - text.length).getBytes(StandardCharsets.UTF_8));
            out.write(NEW_LINE);
        }
        return bytes.toByteArray();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compresses at a level. */
    private static final class Gzip extends GZIPOutputStream {

        private static final int BUFFER = 1 << 16;

        Gzip(OutputStream out, int level) throws IOException {
            super(out, BUFFER);
            def.setLevel(level);
        }
    }
}
