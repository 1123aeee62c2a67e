package org.modellineage.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;

/**
 * The environment of the process.
 *
 * @param environment the environment variables
 * @param properties the system properties, among them those that the launcher sets
 */
public record Surroundings(Map<String, String> environment, Properties properties) {

    /** An environment variable; null when it is not set or empty. */
    @Nullable
    public String variable(String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** Whether answers go to a terminal. */
    public boolean answersToTerminal() {
        return "true".equals(properties.getProperty("lineage.stdout.terminal"));
    }

    /** Whether messages go to a terminal. */
    public boolean messagesToTerminal() {
        return "true".equals(properties.getProperty("lineage.stderr.terminal"));
    }

    /** The width of the terminal in columns; 80 when it is unknown. */
    public int columns() {
        return Math.max(20, number("lineage.columns", 80));
    }

    /** The height of the terminal in lines; 24 when it is unknown. */
    public int lines() {
        return Math.max(2, number("lineage.lines", 24));
    }

    private int number(String property, int otherwise) {
        try {
            return Integer.parseInt(properties.getProperty(property, ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The folder that holds {@code lib/}. */
    public Path application() {
        return folder("lineage.application");
    }

    /** The folder that holds {@code cypher/} and {@code seed-data/}. */
    Path knowledge() {
        return folder("lineage.knowledge");
    }

    public Path cypher() {
        return knowledge().resolve("cypher");
    }

    public Path shippedCollections() {
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
