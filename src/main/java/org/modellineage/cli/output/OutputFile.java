package org.modellineage.cli.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.modellineage.file.AtomicFile;

/** Writes the file that {@code --output} names, whole or not at all, and explains what fails. */
public final class OutputFile {

    /** Writes text to a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Appendable out) throws IOException;
    }

    private OutputFile() {}

    public static void write(Path file, Content content) {
        writeBytes(file, bytes -> {
            try (Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
                content.writeTo(out);
            }
        });
    }

    public static void writeBytes(Path file, AtomicFile.Content content) {
        if (Files.isDirectory(file)) {
            throw failure("--output: " + file + " is a folder", null);
        }
        try {
            AtomicFile.write(file, content);
        } catch (IOException e) {
            Path folder = file.toAbsolutePath().getParent();
            String trouble = folder != null && !Files.isDirectory(folder)
                    ? "no such folder: " + folder
                    : FileTrouble.of(file, e);
            throw failure("--output: " + trouble, e);
        }
    }

    private static CommandException failure(String message, @Nullable IOException cause) {
        return new CommandException(ExitCode.FAILED, message, cause);
    }
}
