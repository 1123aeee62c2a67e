package org.modellineage.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.modellineage.load.Progress;
import org.modellineage.server.process.TestProgram;

/** A process that changes the graph of a local server, and tells each step on a line: {@code HOME [ROWS LEAST_OFFLINE]}. */
final class SessionProcess {

    private SessionProcess() {}

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        if (arguments.length == 1) {
            try (Session session = TestSession.local(home, new Printing())) {
                session.rebuild();
            }
        } else {
            importRows(home, Path.of(arguments[1]), Long.parseLong(arguments[2]), new Printing());
        }
    }

    static Process rebuilding(Path home) throws IOException {
        return TestProgram.java(SessionProcess.class, home.toString()).start();
    }

    static Process importing(Path home, Path rows, long leastOffline) throws IOException {
        return TestProgram.java(SessionProcess.class, home.toString(), rows.toString(), Long.toString(leastOffline))
                .redirectErrorStream(true)
                .start();
    }

    /** Imports a file of rows, as the command does. */
    static void importRows(Path home, Path rows, long leastOffline, SessionListener listener) throws IOException {
        try (Session session = TestSession.local(home, listener, leastOffline)) {
            session.reserve();
            try (ImportReading reading = new ImportReading(home, "hub", "hub", line -> {}, done -> {});
                    InputStream input = Files.newInputStream(rows)) {
                reading.read(rows.toString(), input);
                session.load(reading.records(), listener.loading("hub"));
            }
        }
    }

    private static final class Printing implements SessionListener {

        @Override
        @SuppressWarnings("SystemOut")
        public void step(String line) {
            System.out.println(line);
        }

        @Override
        public Progress loading(String collection) {
            return (what, done, total) -> step(collection + " " + what + " " + done + " of " + total);
        }
    }
}
