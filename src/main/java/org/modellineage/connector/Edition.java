package org.modellineage.connector;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The beginning of the SHA-256 of a file, which tells its editions apart where no commit does. */
final class Edition {

    private static final int SHORT_DIGEST = 12;

    private Edition() {}

    /** Null for large files whose digest is not known, and for pipes, which are read once. */
    static @Nullable String of(Input input) throws IOException {
        Optional<String> known = input.sha256();
        boolean read = known.isEmpty() && !input.path().isEmpty();
        Optional<byte[]> bytes = read ? input.bytes() : Optional.empty();
        if (known.isEmpty() && bytes.isEmpty()) {
            return null;
        }
        try {
            String digest = known.isPresent()
                    ? known.get()
                    : HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.get()));
            return "sha256:" + digest.substring(0, SHORT_DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
