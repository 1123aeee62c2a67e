package org.modellineage.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Compares what must not be guessed letter by letter. */
final class Secrets {

    private Secrets() {}

    /** Whether the two are the same, found out in a time that does not tell how far they are. */
    static boolean same(String secret, String given) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
