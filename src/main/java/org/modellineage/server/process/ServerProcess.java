package org.modellineage.server.process;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.StartFailure;

/** Starts the server process and redirects its output to the log file. */
final class ServerProcess {

    /** Runs in a session of its own if setsid is installed; otherwise ignores SIGHUP and SIGINT. */
    private static final String DETACH =
            "trap '' HUP INT; command -v setsid >/dev/null 2>&1 && exec setsid \"$@\"; exec \"$@\"";

    private static final boolean HAS_SHELL = File.separatorChar == '/';

    private ServerProcess() {}

    /** Starts a server that keeps running when this process and its terminal end. */
    static Process startDetached(ServerFolder folder, ServerProgram program) throws IOException {
        List<String> command = new ArrayList<>();
        if (HAS_SHELL) {
            command.addAll(List.of("/bin/sh", "-c", DETACH, "lineage-server"));
        }
        command.addAll(program.commandLine(folder));
        return start(folder, command);
    }

    /** Starts a server that receives the signals of this terminal. */
    static Process startAttached(ServerFolder folder, ServerProgram program) throws IOException {
        return start(folder, program.commandLine(folder));
    }

    private static Process start(ServerFolder folder, List<String> command) throws IOException {
        if (!folder.hasSpace()) {
            throw new LocalServerException(StartFailure.DISK_FULL.message(folder.home(), folder.output()));
        }
        Files.writeString(folder.output(), "");
        return new ProcessBuilder(command)
                .directory(folder.home().toFile())
                .redirectInput(HAS_SHELL ? Redirect.from(new File("/dev/null")) : Redirect.PIPE)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.output().toFile()))
                .start();
    }
}
