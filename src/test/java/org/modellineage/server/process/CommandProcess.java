package org.modellineage.server.process;

import java.nio.file.Path;

/** A command that starts the local server, as a process of its own: {@code HOME start|serve}. */
final class CommandProcess {

    private CommandProcess() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        LocalServer server = TestProgram.server(Path.of(arguments[0]));
        if (arguments[1].equals("serve")) {
            System.exit(server.serve(System.out::println));
        }
        System.out.println(server.ensureRunning(line -> {}).uri());
    }

    static Process start(Path home, String what) throws java.io.IOException {
        return TestProgram.java(CommandProcess.class, home.toString(), what).start();
    }
}
