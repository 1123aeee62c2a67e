package org.modellineage.server.process;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.modellineage.server.home.FolderWatch;
import org.modellineage.server.home.ProcessLock;
import org.modellineage.server.home.ServerFolder;

/** Stops the server process, by force when it does not stop in time. */
final class ServerStop {

    private static final Duration POLL = Duration.ofMillis(5);
    private static final Duration GRACE = Duration.ofSeconds(60);
    private static final Duration FORCED = Duration.ofSeconds(10);

    /** An ended process may remain in the process table until its parent has waited for it. */
    private static final Duration UNREAPED = Duration.ofMillis(500);

    private ServerStop() {}

    /** Stops the process that holds the server lock, if any. The caller must hold the start lock. */
    static boolean run(ServerFolder folder) throws IOException, InterruptedException {
        boolean ran = ProcessLock.isHeld(folder.processLock());
        if (ran) {
            end(folder);
        }
        Files.deleteIfExists(folder.description());
        return ran;
    }

    private static void end(ServerFolder folder) throws IOException, InterruptedException {
        OptionalLong pid = ProcessLock.holder(folder.processLock());
        Optional<ProcessHandle> process = pid.isPresent() ? ProcessHandle.of(pid.getAsLong()) : Optional.empty();
        process.ifPresent(ProcessHandle::destroy);
        if (!isReleased(folder, GRACE)) {
            process.ifPresent(ProcessHandle::destroyForcibly);
            if (!isReleased(folder, FORCED)) {
                throw new LocalServerException("the local server, process "
                        + (pid.isPresent() ? Long.toString(pid.getAsLong()) : "unknown")
                        + ", did not stop; kill it manually");
            }
        }
        Instant deadline = Instant.now().plus(UNREAPED);
        while (process.isPresent() && process.get().isAlive() && Instant.now().isBefore(deadline)) {
            Thread.sleep(POLL.toMillis());
        }
    }

    private static boolean isReleased(ServerFolder folder, Duration patience) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        while (ProcessLock.isHeld(folder.processLock())) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            Thread.sleep(POLL.toMillis());
        }
        return true;
    }

    /**
     * Waits for server processes whose home folder was deleted. They stop by themselves, and no file leads to them any
     * more. Returns false when there was none, or none has stopped.
     */
    static boolean awaitAbandoned(ServerFolder folder) throws IOException, InterruptedException {
        List<ProcessHandle> processes = abandoned(folder);
        Instant deadline = Instant.now().plus(FolderWatch.PATIENCE);
        while (processes.stream().anyMatch(ProcessHandle::isAlive)
                && Instant.now().isBefore(deadline)) {
            Thread.sleep(POLL.toMillis());
        }
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
