package org.modellineage.cli.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Explains why a file cannot be read or written: the messages of Java often hold only its name. */
public final class FileTrouble {

    private FileTrouble() {}

    public static String of(Path file, IOException e) {
        if (Files.isDirectory(file)) {
            return file + " is a folder";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file: " + file;
        }
        if (e instanceof AccessDeniedException) {
            return "no permission: " + file;
        }
        return file + ": " + reason(e);
    }

    public static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    /** Parses the path given to an option. */
    public static Path path(String option, String text) {
        try {
            if (!text.isEmpty()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            throw new CommandException(ExitCode.WRONG_USAGE, option + ": not a path: " + e.getReason(), e);
        }
        throw new CommandException(ExitCode.WRONG_USAGE, option + ": the path is empty");
    }
}
