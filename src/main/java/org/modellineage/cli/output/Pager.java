package org.modellineage.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The program that shows long answers at a terminal, page by page: LINEAGE_PAGER, else PAGER, else {@code less}, as git
 * chooses. An empty name and {@code cat} mean none.
 */
record Pager(String command) {

    private static final String LESS = "less";

    /** The pager for an answer; none where no terminal would show it or all of it fits on one screen. */
    static Optional<Pager> of(Terminal terminal, CharSequence answer) {
        if (!terminal.answers() || answer.chars().filter(c -> c == '\n').count() < terminal.lines()) {
            return Optional.empty();
        }
        Map<String, String> environment = terminal.environment().variables();
        String command = environment.get("LINEAGE_PAGER");
        if (command == null) {
            command = environment.get("PAGER");
        }
        if (command == null) {
            command = isInstalled(environment.getOrDefault("PATH", "")) ? LESS : "";
        }
        return command.isBlank() || command.equals("cat") ? Optional.empty() : Optional.of(new Pager(command));
    }

    private static boolean isInstalled(String path) {
        for (String folder : path.split(":", -1)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, LESS))) {
                return true;
            }
        }
        return false;
    }

    /** Shows an answer and waits until the reader leaves; false when the pager could not be started. */
    boolean show(CharSequence answer) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        // Ends by itself when all fits on a screen, shows colours, and leaves the answer on the screen.
        builder.environment().putIfAbsent("LESS", "FRX");
        builder.environment().putIfAbsent("LV", "-c");
        Interrupts.leaveToOthers();
        Process process = builder.start();
        try (Writer out = process.outputWriter(StandardCharsets.UTF_8)) {
            out.append(answer);
        } catch (IOException e) {
            // The reader left before the end.
            return waitFor(process);
        }
        return waitFor(process);
    }

    /** A shell says with 127 that there is no such program, and with 126 that it cannot be run. */
    private static boolean waitFor(Process process) {
        boolean interrupted = false;
        while (process.isAlive()) {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                // The reader decides when to end.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return process.exitValue() != 126 && process.exitValue() != 127;
    }
}
