package org.modellineage.server.home;

import java.io.IOException;
import java.nio.file.Files;

/** The file that holds the server's password. Only its owner can read it. */
public final class PasswordFile {

    /** The minimum length of the engine. */
    private static final int MIN_LENGTH = 8;

    private PasswordFile() {}

    /** The password; empty when the file is. */
    public static String read(ServerFolder folder) throws IOException {
        return Files.readString(folder.password()).strip();
    }

    /** The password; creates one when there is none that the engine would accept. */
    public static String readOrCreate(ServerFolder folder) throws IOException {
        if (Files.exists(folder.password())) {
            String password = read(folder);
            if (password.length() >= MIN_LENGTH) {
                return password;
            }
        }
        String password = Secrets.random();
        ServerFolder.write(folder.password(), password + "\n");
        return password;
    }
}
