package org.modellineage.server.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the JVM options for the server process from the system properties that the launcher sets. */
final class ServerOptions {

    private ServerOptions() {}

    /**
     * The options.
     *
     * <p>{@code lineage.server.archive}: the class data archive to use if it exists;
     * {@code lineage.server.training}: where to write such an archive when the server ends; {@code lineage.server.options}: the
     * user's own, separated by blanks.
     */
    static List<String> fromSystemProperties() {
        List<String> options = new ArrayList<>();
        String training = System.getProperty("lineage.server.training", "");
        String archive = System.getProperty("lineage.server.archive", "");
        if (!training.isEmpty()) {
            options.add("-XX:ArchiveClassesAtExit=" + training);
        } else if (!archive.isEmpty() && Files.isReadable(Path.of(archive))) {
            options.add("-XX:SharedArchiveFile=" + archive);
        }
        for (String option : System.getProperty("lineage.server.options", "").split("\\s+", -1)) {
            if (!option.isEmpty()) {
                options.add(option);
            }
        }
        return options;
    }
}
