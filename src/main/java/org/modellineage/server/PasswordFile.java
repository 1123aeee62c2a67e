package org.modellineage.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

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
        Path whole = folder.home().resolve("password.new");
        Files.deleteIfExists(whole);
        try (SeekableByteChannel channel = Files.newByteChannel(
                whole,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                ServerFolder.ownerOnly(whole, "rw-------"))) {
            channel.write(ByteBuffer.wrap((password + "\n").getBytes(StandardCharsets.US_ASCII)));
        }
        Files.move(whole, folder.password(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return password;
    }
}
