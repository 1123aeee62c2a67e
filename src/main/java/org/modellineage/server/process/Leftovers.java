package org.modellineage.server.process;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.modellineage.server.home.FolderWatch;
import org.modellineage.server.home.ProcessLock;
import org.modellineage.server.home.ServerFolder;

/** Finds server processes whose home folder was deleted. They stop by themselves; no file leads to them any more. */
final class Leftovers {

    private static final long POLL_MS = 50;

    private Leftovers() {}

    /** Waits until the processes of a home have stopped; false when there was none, or none that stops. */
    static boolean await(ServerFolder folder) throws IOException, InterruptedException {
        List<ProcessHandle> processes = of(folder);
        Instant deadline = Instant.now().plus(FolderWatch.PATIENCE);
        while (processes.stream().anyMatch(ProcessHandle::isAlive)
                && Instant.now().isBefore(deadline)) {
            Thread.sleep(POLL_MS);
        }
        return processes.stream().anyMatch(process -> !process.isAlive());
    }

    /** The server processes of this user for a home, except the one that holds its lock. */
    private static List<ProcessHandle> of(ServerFolder folder) throws IOException {
        String user = ProcessHandle.current().info().user().orElse("");
        OptionalLong holder = Files.exists(folder.processLock()) && ProcessLock.isHeld(folder.processLock())
                ? ProcessLock.holder(folder.processLock())
                : OptionalLong.empty();
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != holder.orElse(-1))
                .filter(process -> process.info().user().orElse("").equals(user))
                .filter(process -> ServerProgram.serves(
                        folder.home(), process.info().commandLine().orElse("")))
                .toList();
    }
}
