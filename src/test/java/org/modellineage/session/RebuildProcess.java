package org.modellineage.session;

import java.io.IOException;
import java.nio.file.Path;
import org.modellineage.server.process.TestProgram;

/** A process that rebuilds the graph of a local server, and tells each step on a line. */
final class RebuildProcess {

    private RebuildProcess() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        SessionListener listener = new SessionListener() {
            @Override
            public void step(String line) {
                System.out.println(line);
            }
        };
        try (Session session = TestSession.local(Path.of(arguments[0]), listener)) {
            System.out.println("rebuilt " + session.rebuild());
        }
    }

    static Process start(Path home) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        TestProgram.classPath(),
                        RebuildProcess.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
