package org.modellineage.server;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The script {@code lineage} in a folder of its own, with few tools, a Java that prints its arguments, and perhaps a Maven. */
final class TestLauncher {

    static final String JAVA = "#!/bin/sh\nprintf '%s\\n' \"LC_ALL=$LC_ALL LC_CTYPE=$LC_CTYPE\" \"$@\"\n";

    private static final List<String> TOOLS =
            List.of("bash", "flock", "grep", "mkdir", "mv", "readlink", "rm", "rmdir", "sed", "tail", "touch");

    /** Ends a run that hangs. */
    private static final long PATIENCE_MINUTES = 10;

    private final Path folder;
    private final Path tools;
    private final Path jdk;
    private final Path program;

    TestLauncher(Path folder) throws IOException {
        this.folder = folder;
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            script(tools.resolve(tool), "#!/bin/sh\nexec " + installed(tool) + " \"$@\"\n");
        }
        // The launcher looks every second whether what it waits for is done.
        script(tools.resolve("sleep"), "#!/bin/sh\nexec " + installed("sleep") + " 0.02\n");
        jdk = jdk("21.0.2");
        program = Files.createDirectories(folder.resolve("a program"));
        Files.copy(Path.of("lineage"), program.resolve("lineage"));
    }

    private static Path installed(String tool) {
        Path usual = Path.of("/usr/bin", tool);
        return Files.exists(usual) ? usual : Path.of("/bin", tool);
    }

    Path tools() {
        return tools;
    }

    Path program() {
        return program;
    }

    /** The home of the Java that is found unless a test says otherwise. */
    Path jdk() {
        return jdk;
    }

    /** Makes one more Java. */
    Path jdk(String version) throws IOException {
        Path home = folder.resolve("jdk " + version);
        script(home.resolve("bin/java"), JAVA);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /** Lays out the program as the zip of a release does. */
    void unpacked() throws IOException {
        for (String jar : List.of("Zeta.jar", "alpha.jar", "model-lineage.jar")) {
            Files.createDirectories(program.resolve("lib/cli"));
            Files.writeString(program.resolve("lib/cli").resolve(jar), "");
        }
    }

    /**
     * Lays out the program as a clone of the repository. Each run of Maven adds a line to a file.
     *
     * @param build what Maven does, as a script
     */
    void cloned(String build) throws IOException {
        Files.createDirectories(program.resolve("src/main/java"));
        Files.writeString(program.resolve("pom.xml"), "");
        script(tools.resolve("mvn"), "#!/bin/sh\necho \"$@\" >>builds\n" + build);
    }

    static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The names of the folders of archives. */
    List<String> archives() throws IOException {
        try (Stream<Path> folders = Files.list(program.resolve("archives"))) {
            return folders.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }

    static String archiveOf(Path home) {
        return home.toString().replaceAll("[^A-Za-z0-9.+-]", "_");
    }

    Run run(Map<String, String> environment, String... arguments) throws Exception {
        return run(folder, program.resolve("lineage"), environment, arguments);
    }

    Run run(Path from, Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        return Run.of(start(from, launcher, environment, arguments));
    }

    Process start() throws IOException {
        return start(folder, program.resolve("lineage"), Map.of());
    }

    private Process start(Path from, Path launcher, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/bash", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What a finished process left: its exit code and the lines it wrote. */
    record Run(int exitCode, List<String> out, List<String> err) {

        static Run of(Process process) throws IOException, InterruptedException {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                fail("waits for ever");
            }
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(
                    process.waitFor(),
                    List.of(out.split("\n", -1)).subList(0, count(out)),
                    err.lines().toList());
        }

        private static int count(String text) {
            return (int) text.chars().filter(character -> character == '\n').count();
        }
    }
}
