package org.modellineage.cli.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Writes a file whole or not at all: into a temporary file beside it, which then replaces it. */
public final class OutputFile {

    /** Writes text to a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Appendable out) throws IOException;
    }

    private OutputFile() {}

    /** Writes bytes to a file. */
    @FunctionalInterface
    public interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Replaces the file if it exists. A symbolic link is followed; a pipe or a device is written to directly. */
    public static void write(Path file, Content content) {
        writeBytes(file, bytes -> {
            try (Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
                content.writeTo(out);
            }
        });
    }

    /** Writes bytes in the same way. */
    public static void writeBytes(Path file, Bytes content) {
        try {
            if (Files.isDirectory(file)) {
                throw failure("--output: " + file + " is a folder", null);
            }
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                fill(place, content, StandardOpenOption.WRITE);
            } else {
                replace(place, content);
            }
        } catch (IOException e) {
            Path folder = file.toAbsolutePath().getParent();
            String trouble = folder != null && !Files.isDirectory(folder)
                    ? "no such folder: " + folder
                    : FileTrouble.of(file, e);
            throw failure("--output: " + trouble, e);
        }
    }

    private static void replace(Path place, Bytes content) throws IOException {
        Path beside = place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            fill(
                    beside,
                    content,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void fill(Path file, Bytes content, StandardOpenOption... options) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, options)) {
            content.writeTo(out);
        }
    }

    private static CommandException failure(String message, @Nullable IOException cause) {
        return new CommandException(ExitCode.FAILED, message, cause);
    }
}
