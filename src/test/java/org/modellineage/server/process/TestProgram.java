package org.modellineage.server.process;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.modellineage.server.home.Build;

/** The server as a program made of the classes under test. */
public final class TestProgram {

    static final String VERSION = "0.2.0";

    private TestProgram() {}

    /** A handle on a server of the version under test, which ends by itself should a test forget it. */
    public static LocalServer server(Path home, String... jvmOptions) {
        return versioned(home, VERSION, jvmOptions);
    }

    static LocalServer versioned(Path home, String version, String... jvmOptions) {
        return new LocalServer(home, () -> program(version, jvmOptions));
    }

    static ServerProgram program(String version, String... jvmOptions) {
        List<String> options = jvmOptions.length == 0 ? List.of("-Dlineage.idle.minutes=5") : List.of(jvmOptions);
        return new ServerProgram(new Build(version, Instant.EPOCH), TestProgram::classPath, options);
    }

    /** The class path of the test run; the test runner may have packed its own into one jar's manifest. */
    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
