package org.modellineage.server.process;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.modellineage.server.home.FolderWatch;
import org.modellineage.server.home.ProcessLock;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.Timekeeper;

/** Stops the server process, by force when it does not stop in time. */
final class ServerStop {

    private static final Duration POLL = Duration.ofMillis(5);
    private static final Duration GRACE = Duration.ofSeconds(60);
    private static final Duration FORCED = Duration.ofSeconds(10);

    /** An ended process may remain in the process table until its parent has waited for it. */
    private static final Duration UNREAPED = Duration.ofMillis(500);

    private ServerStop() {}

    /** Stops the process that holds the server lock, if any. The caller must hold the start lock. */
    static boolean run(ServerFolder folder, Timekeeper time) throws IOException, InterruptedException {
        boolean ran = ProcessLock.isHeld(folder.processLock());
        if (ran) {
            end(folder, time);
        }
        Files.deleteIfExists(folder.description());
        return ran;
    }

    private static void end(ServerFolder folder, Timekeeper time) throws IOException, InterruptedException {
        OptionalLong pid = ProcessLock.holder(folder.processLock());
        Optional<ProcessHandle> process = pid.isPresent() ? ProcessHandle.of(pid.getAsLong()) : Optional.empty();
        process.ifPresent(ProcessHandle::destroy);
        if (!isReleased(folder, GRACE, time)) {
            process.ifPresent(ProcessHandle::destroyForcibly);
            if (!isReleased(folder, FORCED, time)) {
                throw new LocalServerException("the local server, process "
                        + (pid.isPresent() ? Long.toString(pid.getAsLong()) : "unknown")
                        + ", did not stop; kill it manually");
            }
        }
        time.await(UNREAPED, POLL, () -> process.isEmpty() || !process.get().isAlive());
    }

    private static boolean isReleased(ServerFolder folder, Duration patience, Timekeeper time)
            throws IOException, InterruptedException {
        return time.await(patience, POLL, () -> !ProcessLock.isHeld(folder.processLock()));
    }

    /**
     * Waits for server processes whose home folder was deleted. They stop by themselves, and no file leads to them any
     * more. Returns false when there was none, or none has stopped.
     */
    static boolean awaitAbandoned(ServerFolder folder, Timekeeper time) throws IOException, InterruptedException {
        List<ProcessHandle> processes = abandoned(folder);
        time.await(FolderWatch.PATIENCE, POLL, () -> processes.stream().noneMatch(ProcessHandle::isAlive));
        return processes.stream().anyMatch(process -> !process.isAlive());
    }

    /** The server processes of this user for a home, except the one that holds its lock. */
    private static List<ProcessHandle> abandoned(ServerFolder folder) throws IOException {
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
