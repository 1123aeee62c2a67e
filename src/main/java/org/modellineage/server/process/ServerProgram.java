package org.modellineage.server.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modellineage.server.home.Build;
import org.modellineage.server.home.ServerFolder;

/**
 * The command line of the server. The class path is read only when it is needed.
 *
 * @param build its version
 * @param classPath gives the class path in a stable order, since a class data archive is valid for one order only
 * @param jvmOptions options that override our own
 * @param memory how much it takes; null for what suits the store
 */
record ServerProgram(
        Build build,
        ClassPath classPath,
        List<String> jvmOptions,
        @Nullable ServerMemory memory) {

    /** From this version on, the JVM warns about the engine's use of memory and native libraries. */
    private static final int FIRST_TO_WARN = 24;

    /** The first option, for {@link #serves}; the server itself does not read it. */
    private static final String HOME_OPTION = "-Dlineage.server.home=";

    private static final String JAR = "lib/server/model-lineage.jar";

    /** Finds the class path. */
    @FunctionalInterface
    interface ClassPath {
        String find() throws IOException;
    }

    ServerProgram {
        jvmOptions = List.copyOf(jvmOptions);
    }

    ServerProgram(Build build, ClassPath classPath, List<String> jvmOptions) {
        this(build, classPath, jvmOptions, null);
    }

    /**
     * The program in the folder that the build or the zip created.
     *
     * @param jvmOptions options after our own
     */
    static ServerProgram in(Path application, List<String> jvmOptions) throws IOException {
        Build build = new Build(
                Files.readString(application.resolve("lib/version")).strip(),
                Files.getLastModifiedTime(application.resolve(JAR)).toInstant());
        List<String> options = new ArrayList<>();
        options.add("-Dlineage.browser=" + application.resolve("lib/browser/neo4j-browser.jar"));
        options.add("-Dlineage.reports=" + application.resolve("cypher/reports"));
        options.addAll(jvmOptions);
        return new ServerProgram(build, () -> jars(application.resolve("lib/server")), options);
    }

    /**
     * The JVM options that the launcher sets as system properties.
     *
     * <p>{@code lineage.server.archive}: the class data archive to use if it exists;
     * {@code lineage.server.training}: where to write such an archive when the server ends; {@code lineage.server.options}: the
     * user's own, separated by blanks.
     */
    static List<String> jvmOptionsOfLauncher() {
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

    ServerProgram withJvmOption(String option) {
        List<String> options = new ArrayList<>(jvmOptions);
        options.add(option);
        return new ServerProgram(build, classPath, options, memory);
    }

    ServerProgram withMemory(ServerMemory other) {
        return new ServerProgram(build, classPath, jvmOptions, other);
    }

    /** Whether a command line belongs to the server of a home folder; some systems show only its beginning. */
    static boolean serves(Path home, String commandLine) {
        return commandLine.contains(" " + HOME_OPTION + home + " -XX:");
    }

    private static String jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /** The command line. It contains no secret, because every process of the machine can read it. */
    List<String> commandLine(ServerFolder folder) throws IOException {
        return commandLine(
                folder,
                "org.modellineage.server.engine.ServerMain",
                List.of(folder.home().toString()));
    }

    /** The command line of another main class with the engine, in the same way. */
    List<String> commandLine(ServerFolder folder, String mainClass, List<String> arguments) throws IOException {
        ServerMemory taken = memory == null ? ServerMemory.forStore(folder.store()) : memory;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(HOME_OPTION + folder.home());
        command.addAll(List.of(
                // The first compiler and the serial collector halve both start-up and memory.
                "-XX:TieredStopAtLevel=1",
                // With one compiler the default is so small that a long-lived server stops compiling.
                "-XX:ReservedCodeCacheSize=128m",
                "-XX:+UseSerialGC",
                "-Xms64m",
                "-Xmx" + taken.heapMib() + "m",
                "-Xss1m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                // What the engine's page cache and Netty reach into.
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "-Dio.netty.tryReflectionSetAccessible=true",
                "-Dlog4j2.disable.jmx=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Dlineage.pageCacheMib=" + taken.pageCacheMib(),
                "-Dlineage.version=" + build.version(),
                "-Dlineage.builtAt=" + build.builtAt()));
        if (Runtime.version().feature() >= FIRST_TO_WARN) {
            command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED"));
        }
        command.addAll(jvmOptions);
        command.add("-cp");
        command.add(classPath.find());
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }
}
