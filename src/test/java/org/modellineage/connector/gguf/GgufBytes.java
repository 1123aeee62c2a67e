package org.modellineage.connector.gguf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes small GGUF files. */
public final class GgufBytes {

    private static final int TYPE_U32 = 4;
    private static final int TYPE_STRING = 8;
    private static final int TYPE_ARRAY = 9;

    private final ByteArrayOutputStream keys = new ByteArrayOutputStream();
    private final int version;
    private final ByteOrder order;
    private int count;

    /** An empty file. */
    public GgufBytes(int version, ByteOrder order) {
        this.version = version;
        this.order = order;
    }

    /** A file as it is written today. */
    public static GgufBytes ofToday() {
        return new GgufBytes(3, ByteOrder.LITTLE_ENDIAN);
    }

    public GgufBytes with(String key, String value) {
        begin(key, TYPE_STRING);
        text(value);
        return this;
    }

    public GgufBytes with(String key, long value) {
        begin(key, TYPE_U32);
        integer(value, Integer.BYTES);
        return this;
    }

    public GgufBytes with(String key, List<String> values) {
        begin(key, TYPE_ARRAY);
        integer(TYPE_STRING, Integer.BYTES);
        size(values.size());
        values.forEach(this::text);
        return this;
    }

    /** A value of any type, as its bytes. */
    public GgufBytes with(String key, int type, byte[] value) {
        begin(key, type);
        keys.writeBytes(value);
        return this;
    }

    /** A list of numbers. */
    public GgufBytes with(String key, int type, int length, byte[] values) {
        begin(key, TYPE_ARRAY);
        integer(type, Integer.BYTES);
        size(length);
        keys.writeBytes(values);
        return this;
    }

    /** The file, with the beginning of some weights. */
    public byte[] bytes() {
        return bytes(count);
    }

    /** The file with another number of keys than there are. */
    public byte[] bytes(long declared) {
        byte[] written = keys.toByteArray();
        keys.reset();
        keys.writeBytes("GGUF".getBytes(StandardCharsets.US_ASCII));
        integer(version, Integer.BYTES);
        size(0);
        size(declared);
        keys.writeBytes(written);
        byte[] file = keys.toByteArray();
        keys.reset();
        keys.writeBytes(written);
        return file;
    }

    private void begin(String key, int type) {
        count++;
        text(key);
        integer(type, Integer.BYTES);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        size(bytes.length);
        keys.writeBytes(bytes);
    }

    private void size(long size) {
        integer(size, version == 1 ? Integer.BYTES : Long.BYTES);
    }

    private void integer(long value, int size) {
        ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES).order(order).putLong(value);
        int from = order == ByteOrder.BIG_ENDIAN ? Long.BYTES - size : 0;
        keys.write(buffer.array(), from, size);
    }
}
