package org.modellineage.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.modellineage.load.Progress;
import org.modellineage.server.process.TestProgram;

/** A process that imports a file of rows into a local server, as the command does. */
final class ImportProcess {

    private ImportProcess() {}

    public static void main(String[] arguments) throws IOException {
        run(Path.of(arguments[0]), Path.of(arguments[1]), Long.parseLong(arguments[2]));
    }

    static void run(Path home, Path rows, long leastOffline) throws IOException {
        try (Session session = TestSession.local(home, SessionListener.NONE, leastOffline)) {
            session.reserve();
            try (ImportReading reading = new ImportReading(home, "hub", "hub", line -> {}, done -> {});
                    InputStream input = Files.newInputStream(rows)) {
                reading.read(rows.toString(), input);
                session.load(reading.records(), Progress.NONE);
            }
        }
    }

    static Process start(Path home, Path rows, long leastOffline, Path output) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        TestProgram.classPath(),
                        ImportProcess.class.getName(),
                        home.toString(),
                        rows.toString(),
                        Long.toString(leastOffline))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }
}
