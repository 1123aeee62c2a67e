package org.modellineage.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A short fingerprint of a record's content: the same in every process, whatever the order of a map's keys. */
final class Digest {

    /** Raised whenever the loader writes something else for the same record, so that the next load writes it. */
    private static final int FORM = 1;

    private static final int BYTES = 16;

    private final MessageDigest digest;

    private Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The fingerprint of text, numbers, booleans, and lists and maps of these. */
    static String of(Object content) {
        Digest digest = new Digest();
        digest.add(FORM);
        digest.add(content);
        return HexFormat.of().formatHex(digest.digest.digest(), 0, BYTES);
    }

    /** Each value begins with its type and its size, so that no two contents run together into the same bytes. */
    private void add(Object value) {
        if (value instanceof Map<?, ?> map) {
            head('m', map.size());
            new TreeMap<>(map).forEach((key, entry) -> {
                add(key);
                add(entry);
            });
        } else if (value instanceof List<?> list) {
            head('l', list.size());
            list.forEach(this::add);
        } else {
            byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
            head(value.getClass().getSimpleName().charAt(0), text.length);
            digest.update(text);
        }
    }

    private void head(char type, int size) {
        digest.update(ByteBuffer.allocate(6).putChar(type).putInt(size).flip());
    }
}
