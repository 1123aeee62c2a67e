package org.modellineage.graph;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message of the Bolt protocol, or a chunk without content. */
final class BoltMessage {

    static final int GOODBYE = 0x02;
    static final int RESET = 0x0F;
    static final int RUN = 0x10;
    static final int BEGIN = 0x11;
    static final int ROUTE = 0x66;
    static final int SUCCESS = 0x70;
    static final int RECORD = 0x71;
    static final int IGNORED = 0x7E;
    static final int FAILURE = 0x7F;

    /** The entry of a transaction that only reads, in PackStream. */
    private static final String READS = "\u0084mode\u0081r";

    private static final String BOOKMARKS = "\u0089bookmarks";
    private static final String NO_ELEMENTS = "\u0090";

    private final byte[] raw;
    private final byte[] content;

    private BoltMessage(byte[] raw, byte[] content) {
        this.raw = raw;
        this.content = content;
    }

    /** Reads the next message; null at the end. */
    static @Nullable BoltMessage read(DataInputStream in) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            for (int size = in.readUnsignedShort(); ; size = in.readUnsignedShort()) {
                raw.write(size >> 8);
                raw.write(size);
                if (size == 0) {
                    return new BoltMessage(raw.toByteArray(), content.toByteArray());
                }
                byte[] chunk = in.readNBytes(size);
                raw.writeBytes(chunk);
                content.writeBytes(chunk);
            }
        } catch (EOFException e) {
            return null;
        }
    }

    /** A message of one field, or of none when it is null. */
    static BoltMessage of(int kind, @Nullable Object field) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(field == null ? 0xB0 : 0xB1);
        content.write(kind);
        if (field != null) {
            write(field, content);
        }
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        raw.write(content.size() >> 8);
        raw.write(content.size());
        raw.writeBytes(content.toByteArray());
        raw.writeBytes(new byte[2]);
        return new BoltMessage(raw.toByteArray(), content.toByteArray());
    }

    /** Passes it on as it came. */
    void writeTo(OutputStream out) throws IOException {
        out.write(raw);
    }

    /** What it asks for or answers; 0 for a chunk without content. */
    int kind() {
        return content.length < 2 ? 0 : content[1];
    }

    /** Whether it ends the answer to a request. */
    boolean isSummary() {
        return kind() == SUCCESS || kind() == FAILURE || kind() == IGNORED;
    }

    /** Whether a transaction that it begins only reads. */
    boolean reads() {
        return new String(content, StandardCharsets.ISO_8859_1).contains(READS);
    }

    /** Whether a transaction that it begins waits for earlier ones. */
    boolean waits() {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.contains(BOOKMARKS) && !text.contains(BOOKMARKS + NO_ELEMENTS);
    }

    private static void write(Object value, ByteArrayOutputStream out) {
        if (value instanceof Map<?, ?> map) {
            out.write(0xA0 + map.size());
            map.forEach((key, each) -> {
                write(key, out);
                write(each, out);
            });
        } else if (value instanceof List<?> list) {
            out.write(0x90 + list.size());
            list.forEach(each -> write(each, out));
        } else if (value instanceof Integer number) {
            out.write(0xC9);
            out.write(number >> 8);
            out.write(number);
        } else {
            byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
            out.write(0xD0);
            out.write(text.length);
            out.writeBytes(text);
        }
    }
}
