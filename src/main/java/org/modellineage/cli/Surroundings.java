package org.modellineage.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the process was started with, apart from its arguments.
 *
 * @param environment the environment variables
 * @param properties the system properties, among them those that the launcher sets
 */
record Surroundings(Map<String, String> environment, Properties properties) {

    /** An environment variable; one that is empty counts as not set. */
    @Nullable
    String variable(String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** Whether answers go to a terminal. */
    boolean answersToTerminal() {
        return "true".equals(properties.getProperty("lineage.stdout.terminal"));
    }

    /** Whether messages go to a terminal. */
    boolean messagesToTerminal() {
        return "true".equals(properties.getProperty("lineage.stderr.terminal"));
    }

    /** The terminal's width in columns; 80 when nobody knows. */
    int columns() {
        try {
            return Math.max(20, Integer.parseInt(properties.getProperty("lineage.columns", "80")));
        } catch (NumberFormatException e) {
            return 80;
        }
    }

    /** The folder that holds {@code lib/}. */
    Path application() {
        return folder("lineage.application");
    }

    /** The folder that holds {@code cypher/} and {@code seed-data/}. */
    Path knowledge() {
        return folder("lineage.knowledge");
    }

    Path cypher() {
        return knowledge().resolve("cypher");
    }

    Path shippedCollections() {
        return knowledge().resolve("seed-data");
    }

    private Path folder(String property) {
        String given = properties.getProperty(property);
        Path folder = Path.of(given == null ? "" : given).toAbsolutePath();
        if (given == null && !Files.isDirectory(folder.resolve("cypher"))) {
            throw new CommandException(
                    ExitCode.FAILED,
                    "the program's own files are not at " + folder + ": start it by its launcher, lineage");
        }
        return folder;
    }
}
