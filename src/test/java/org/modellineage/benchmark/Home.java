package org.modellineage.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A data folder of its own for the built command, with the local server that it starts. */
final class Home implements Closeable {

    private final String command;
    private final Path folder;

    /** Makes an empty one, which is deleted in the end. */
    Home(Path project) throws IOException {
        this.command = project.resolve("lineage").toString();
        this.folder = Files.createTempDirectory("lineage-benchmark");
    }

    /** Runs the command once. */
    TimedProcess.Run run(String... arguments) {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(List.of(arguments));
        return TimedProcess.of(line, Map.of("MODEL_LINEAGE_HOME", folder.toString()));
    }

    Path folder() {
        return folder;
    }

    /** The address of the server. */
    String bolt() {
        return read("server.json").replaceFirst("(?s).*(bolt://[^\"]+)\".*", "$1");
    }

    String password() {
        return read("password").strip();
    }

    /** The variables by which other programs sign in. */
    Map<String, String> credentials() {
        return Map.of("NEO4J_PASSWORD", password());
    }

    /** The most memory that the server has held resident so far; 0 where the system does not tell. */
    double serverMebibytes() {
        String pid = read("server.json").replaceFirst("(?s).*\"pid\"\\s*:\\s*(\\d+).*", "$1");
        return TimedProcess.peakMebibytes(Long.parseLong(pid)).orElse(0.0);
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    @Override
    public void close() throws IOException {
        run("stop");
        delete(folder);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
