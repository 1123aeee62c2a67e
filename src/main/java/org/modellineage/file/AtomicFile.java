package org.modellineage.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.UUID;

/**
 * Writes a file whole or not at all: into a file beside it, which then replaces it. Readers see the old content or the new
 * one, never a part of it, and several processes may write the same file at once.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Replaces the file if it exists. A symbolic link is followed; a pipe or a device is written to directly.
     *
     * @param attributes what the file has from the moment it is there, such as permissions
     */
    public static void write(Path file, Content content, FileAttribute<?>... attributes) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            try (OutputStream out = Files.newOutputStream(place, StandardOpenOption.WRITE)) {
                content.writeTo(out);
            }
        } else {
            replace(place, content, attributes);
        }
    }

    private static void replace(Path place, Content content, FileAttribute<?>... attributes) throws IOException {
        // Its name is nobody else's, and short, because that of the file may be as long as the system allows.
        Path part = place.resolveSibling("." + UUID.randomUUID() + ".part");
        // A signal ends the process without coming back here.
        part.toFile().deleteOnExit();
        try {
            fill(part, content, attributes);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException | Error failure) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
            throw failure;
        }
    }

    private static void fill(Path part, Content content, FileAttribute<?>... attributes) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (OutputStream out = Channels.newOutputStream(Files.newByteChannel(part, options, attributes))) {
            content.writeTo(out);
        }
    }
}
