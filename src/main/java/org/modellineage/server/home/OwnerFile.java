package org.modellineage.server.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that only their owner may read. Readers see the old content or the new one, never a part of it. */
public final class OwnerFile {

    private OwnerFile() {}

    /** Replaces the file; several processes may do so at the same time. */
    public static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path part = Files.createTempFile(
                folder, String.valueOf(file.getFileName()), ".new", ServerFolder.ownerOnly(file, "rw-------"));
        try {
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
