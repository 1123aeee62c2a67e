package org.modellineage.server;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;

/** The file that holds the server's password; readable by its owner only, from its first moment. */
final class PasswordFile {

    private static final int RANDOM_BYTES = 32;

    /** The engine accepts no shorter one. */
    private static final int MIN_LENGTH = 8;

    private PasswordFile() {}

    /** The password; empty when the file is. */
    static String read(ServerFolder folder) throws IOException {
        return Files.readString(folder.password()).strip();
    }

    /** The password, a new one when there is none that the engine would accept. */
    static String readOrCreate(ServerFolder folder) throws IOException {
        if (Files.exists(folder.password())) {
            String password = read(folder);
            if (password.length() >= MIN_LENGTH) {
                return password;
            }
        }
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        OwnerFile.write(folder.password(), password + "\n");
        return password;
    }
}
