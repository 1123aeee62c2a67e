package org.modellineage.connector.gguf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Words;

/** Reads the header of a GGUF file once from its beginning. Nothing that it declares is believed before it is there. */
final class GgufHeaderReader {

    private static final byte[] MAGIC = {'G', 'G', 'U', 'F'};
    private static final int NEWEST_VERSION = 3;
    private static final int MOST_KEYS = 100_000;
    private static final int MOST_TENSORS = 10_000_000;
    private static final int MOST_ITEMS = 4_000_000;
    private static final int MOST_KEPT_ITEMS = 1_000;
    private static final int LONGEST_KEY = 65_535;
    private static final int LONGEST_TEXT = 10 << 20;
    private static final int LONGEST_KEPT_TEXT = 1 << 16;
    private static final int DEEPEST = 4;

    /** The largest vocabularies make some ten megabytes. */
    private static final long LARGEST = 256L << 20;

    /** What is kept of a file; its own description makes some kilobytes. */
    private static final long LARGEST_KEPT = 4L << 20;

    private static final int BOOLEAN = 7;
    private static final int STRING = 8;
    private static final int ARRAY = 9;
    private static final int DOUBLE = 12;

    /** The bytes of a value, by the number of its type; 0 where they differ. */
    private static final int[] SIZES = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};

    private final InputStream in;
    private boolean bigEndian;
    private int version;
    private long position;
    private long kept;

    GgufHeaderReader(InputStream in) {
        this.in = in;
    }

    GgufHeader read() throws IOException {
        try {
            return readAll();
        } catch (EOFException e) {
            throw new GgufHeader.Invalid("cut off within its header, which goes on after " + position
                    + " bytes; the download may not have ended");
        }
    }

    private GgufHeader readAll() throws IOException {
        if (!Arrays.equals(bytes(MAGIC.length), MAGIC)) {
            throw new GgufHeader.Invalid("not a GGUF file, which begins with GGUF");
        }
        readVersion();
        long tensors = size();
        long keys = size();
        if (tensors < 0 || tensors > MOST_TENSORS) {
            throw new GgufHeader.Invalid("declares more than " + MOST_TENSORS + " tensors, which no model has");
        }
        if (keys < 0 || keys > MOST_KEYS) {
            throw new GgufHeader.Invalid("declares more than " + MOST_KEYS + " keys, which no model has");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (long i = 0; i < keys; i++) {
            String key = text(LONGEST_KEY, "a key");
            Object value = value(type(), isOfUse(key), key, 0);
            if (value != null) {
                values.putIfAbsent(key, value);
            }
        }
        return new GgufHeader(version, values);
    }

    /** Versions are small, so one that is not was written in the other byte order. */
    private void readVersion() throws IOException {
        long written = integer(4);
        if ((written & 0xFFFF) == 0) {
            bigEndian = true;
            written = Integer.toUnsignedLong(Integer.reverseBytes((int) written));
        }
        if (written < 1 || written > NEWEST_VERSION) {
            throw new GgufHeader.Invalid(
                    "GGUF of version " + written + "; versions 1 to " + NEWEST_VERSION + " can be read");
        }
        version = (int) written;
    }

    /** The keys of a tokenizer are most of a header, and say nothing of where a model comes from. */
    private static boolean isOfUse(String key) {
        return key.startsWith("general.")
                || key.startsWith("split.")
                || key.startsWith("adapter.")
                || key.endsWith(".context_length")
                || key.endsWith(".vocab_size");
    }

    private int type() throws IOException {
        long type = integer(4);
        return type < 0 || type >= SIZES.length ? -1 : (int) type;
    }

    /** Reads a value; null when it is not kept. */
    private @Nullable Object value(int type, boolean keep, String key, int depth) throws IOException {
        if (type < 0) {
            throw new GgufHeader.Invalid("the value of " + Words.shown(key) + " has a type that is none of 0 to "
                    + (SIZES.length - 1) + "; the file is damaged");
        }
        if (type == STRING) {
            return text(keep, key);
        }
        if (type == ARRAY) {
            return array(keep, key, depth);
        }
        if (!keep) {
            skip(SIZES[type]);
            return null;
        }
        return scalar(type);
    }

    private Object scalar(int type) throws IOException {
        long bits = integer(SIZES[type]);
        boolean signed = type == 1 || type == 3 || type == 5;
        if (signed) {
            int unused = Long.SIZE - Byte.SIZE * SIZES[type];
            return bits << unused >> unused;
        }
        return switch (type) {
            case 6 -> (double) Float.intBitsToFloat((int) bits);
            case DOUBLE -> Double.longBitsToDouble(bits);
            case BOOLEAN -> bits != 0;
            default -> bits;
        };
    }

    private @Nullable Object array(boolean keep, String key, int depth) throws IOException {
        int type = type();
        long length = size();
        if (depth == DEEPEST || length < 0 || length > MOST_ITEMS) {
            throw new GgufHeader.Invalid(Words.shown(key) + " is a list "
                    + (depth == DEEPEST ? "of lists of lists of lists" : "of more than " + MOST_ITEMS + " items")
                    + ", which no model has");
        }
        boolean small = keep && length <= MOST_KEPT_ITEMS;
        if (!small && type >= 0 && SIZES[type] > 0) {
            skip(length * SIZES[type]);
            return null;
        }
        List<Object> items = new ArrayList<>();
        for (long i = 0; i < length; i++) {
            Object item = value(type, small, key, depth + 1);
            if (item != null) {
                items.add(item);
            }
        }
        return small ? items : null;
    }

    private @Nullable String text(boolean keep, String key) throws IOException {
        if (keep) {
            String text = text(LONGEST_TEXT, Words.shown(key));
            return text.length() <= LONGEST_KEPT_TEXT ? text : null;
        }
        long length = size();
        checkLength(length, LONGEST_TEXT, Words.shown(key));
        skip(length);
        return null;
    }

    private String text(int longest, String what) throws IOException {
        long length = size();
        checkLength(length, longest, what);
        kept += length;
        if (kept > LARGEST_KEPT) {
            throw new GgufHeader.Invalid("more than 4 MB of keys that describe it, which no model has");
        }
        String text = new String(bytes((int) length), StandardCharsets.UTF_8);
        return text.endsWith("\0") ? text.substring(0, text.length() - 1) : text;
    }

    private static void checkLength(long length, int longest, String what) {
        if (length < 0 || length > longest) {
            throw new GgufHeader.Invalid(
                    what + " is longer than " + longest + " bytes, which none is; the file is damaged");
        }
    }

    /** A number of things, in four bytes in the first version and in eight later. */
    private long size() throws IOException {
        return integer(version == 1 ? Integer.BYTES : Long.BYTES);
    }

    private long integer(int size) throws IOException {
        byte[] bytes = bytes(size);
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = value << Byte.SIZE | Byte.toUnsignedLong(bytes[bigEndian ? i : size - 1 - i]);
        }
        return value;
    }

    private byte[] bytes(int count) throws IOException {
        checkRoom(count);
        byte[] bytes = in.readNBytes(count);
        position += bytes.length;
        if (bytes.length < count) {
            throw new EOFException();
        }
        return bytes;
    }

    private void skip(long count) throws IOException {
        checkRoom(count);
        in.skipNBytes(count);
        position += count;
    }

    private void checkRoom(long count) {
        if (position + count > LARGEST) {
            throw new GgufHeader.Invalid("its header is larger than 256 MB, which no model has");
        }
    }
}
