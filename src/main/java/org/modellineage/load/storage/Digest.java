package org.modellineage.load.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A short digest of a record's content, the same in every process and for every order of a map's keys. */
public final class Digest {

    /**
     * The version of the stored form. Raise it when the loader writes the same record differently, so that the next
     * load rewrites it.
     */
    private static final int FORM = 5;

    private static final int BYTES = 16;

    private Digest() {}

    /** The digest of text, numbers, booleans, and lists and maps of these. */
    public static String of(Object content) {
        StringBuilder text = new StringBuilder(256).append(FORM);
        write(content, text);
        byte[] hash = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    /** Writes each value after its type and size, so that different contents never yield the same text. */
    private static void write(Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> map) {
            text.append('m').append(map.size()).append(':');
            new TreeMap<>(map).forEach((key, entry) -> {
                write(key, text);
                write(entry, text);
            });
        } else if (value instanceof List<?> list) {
            text.append('l').append(list.size()).append(':');
            list.forEach(each -> write(each, text));
        } else {
            String content = value.toString();
            text.append(value.getClass().getSimpleName()).append(content.length());
            text.append(':').append(content);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
