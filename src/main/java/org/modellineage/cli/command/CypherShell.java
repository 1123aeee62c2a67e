package org.modellineage.cli.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.Interrupts;
import org.modellineage.graph.ConnectionSettings;

/**
 * Runs cypher-shell with its own class path: its own libraries, the driver of the command and the parser of the engine.
 */
final class CypherShell {

    private static final String MAIN = "org.neo4j.shell.Main";

    /** From this version on, the JVM warns about how the driver uses memory and native libraries. */
    private static final int FIRST_TO_WARN = 24;

    /** The libraries of the driver. */
    private static final List<String> DRIVER =
            List.of("neo4j-java-driver", "neo4j-bolt-connection", "netty-", "reactor-core", "reactive-streams");

    private final String classPath;

    private CypherShell(String classPath) {
        this.classPath = classPath;
    }

    /** Finds the libraries in the folder of the program. */
    static CypherShell in(Path application) throws IOException {
        Path own = application.resolve("lib/console");
        if (!Files.isDirectory(own)) {
            throw new CommandException(
                    ExitCode.FAILED, "the console's files are not at " + own + ": build or unpack the program anew");
        }
        List<String> jars = new ArrayList<>(jars(own));
        jars(application.resolve("lib/cli")).stream()
                .filter(jar ->
                        DRIVER.stream().anyMatch(Path.of(jar).getFileName().toString()::startsWith))
                .forEach(jars::add);
        jars.addAll(jars(application.resolve("lib/server")));
        return new CypherShell(String.join(File.pathSeparator, jars));
    }

    private static List<String> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** Runs cypher-shell with the standard streams of this process and returns its exit code. */
    int run(ConnectionSettings settings, List<String> arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(commandLine(settings, arguments)).inheritIO();
        Map<String, String> environment = builder.environment();
        // Other users can read the arguments of a process, but not its environment.
        put(environment, "NEO4J_USERNAME", settings.username());
        put(environment, "NEO4J_PASSWORD", settings.password());
        put(environment, "NEO4J_DATABASE", settings.database());
        Process process = builder.start();
        Interrupts.leaveToOthers();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "console end"));
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException(ExitCode.FAILED, "interrupted while the console was open", e);
        }
    }

    private static void put(Map<String, String> environment, String name, @Nullable String value) {
        if (value == null) {
            environment.remove(name);
        } else {
            environment.put(name, value);
        }
    }

    private List<String> commandLine(ConnectionSettings settings, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xshare:auto"));
        if (Runtime.version().feature() >= FIRST_TO_WARN) {
            command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED"));
        }
        command.addAll(
                List.of("-cp", classPath, MAIN, "--address", settings.uri().toString()));
        command.addAll(arguments);
        return command;
    }
}
