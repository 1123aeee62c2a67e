package org.modellineage.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the launcher hands down for the server's process, as system properties of the command's. */
final class ServerOptions {

    private ServerOptions() {}

    /**
     * Options of the server's JVM.
     *
     * <p>{@code lineage.server.archive}: the archive of classes to start from, used if it is there;
     * {@code lineage.server.training}: where to write one when the server ends; {@code lineage.server.options}: the
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
