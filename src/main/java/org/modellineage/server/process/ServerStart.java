package org.modellineage.server.process;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.modellineage.server.home.ProcessLock;
import org.modellineage.server.home.ServerDescription;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.ServerInfo;
import org.modellineage.server.home.StartFailure;
import org.modellineage.server.home.Stores;
import org.modellineage.server.home.Timekeeper;

/** Starts a server, or replaces an older one. Only one command at a time does this for a home folder. */
final class ServerStart {

    private static final Duration POLL = Duration.ofMillis(10);
    private static final Duration PROGRESS_INTERVAL = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ServerFolder folder;
    private final ServerProgram program;
    private final Consumer<String> progress;
    private final Timekeeper time;

    ServerStart(ServerFolder folder, ServerProgram program, Consumer<String> progress, Timekeeper time) {
        this.folder = folder;
        this.program = program;
        this.progress = progress;
        this.time = time;
    }

    ServerInfo run() throws IOException, InterruptedException {
        folder.create();
        return StartLock.hold(folder, progress, time, this::useOrReplaceOrStart);
    }

    private ServerInfo useOrReplaceOrStart() throws IOException, InterruptedException {
        Optional<ServerInfo> settled = settle();
        if (settled.isPresent()) {
            if (settled.get().build().compareTo(program.build()) >= 0) {
                return settled.get();
            }
            progress.accept(
                    "Replacing the local server of version " + settled.get().version() + " ...");
            ServerStop.run(folder, time);
        }
        Files.deleteIfExists(folder.description());
        new Stores(folder).removeAbandoned();
        progress.accept("Starting the local server ...");
        return awaitAnswer(ServerProcess.startDetached(folder, program));
    }

    /** Waits for a process that is starting or stopping, whose command may have been interrupted. */
    private Optional<ServerInfo> settle() throws IOException, InterruptedException {
        if (!ProcessLock.isHeld(folder.processLock())) {
            return Optional.empty();
        }
        return await(null);
    }

    ServerInfo awaitAnswer(Process process) throws IOException, InterruptedException {
        return await(process)
                .orElseThrow(() -> new LocalServerException(
                        StartFailure.of(process.exitValue()).message(folder.home(), folder.output())));
    }

    /** Waits for the description of the server; empty when the process ends without writing it. */
    private Optional<ServerInfo> await(@Nullable Process process) throws IOException, InterruptedException {
        Duration begin = time.elapsed();
        Duration toldAt = begin;
        while (process == null ? ProcessLock.isHeld(folder.processLock()) : process.isAlive()) {
            Optional<ServerInfo> info = ServerDescription.read(folder.description());
            if (info.isPresent()) {
                return info;
            }
            Duration now = time.elapsed();
            Duration waited = now.minus(begin);
            if (waited.compareTo(PATIENCE) > 0) {
                throw new LocalServerException("the local server has not answered for " + waited.toMinutes()
                        + " minutes: run 'lineage stop', or see " + folder.output());
            }
            if (now.minus(toldAt).compareTo(PROGRESS_INTERVAL) >= 0) {
                progress.accept("Still waiting for the local server after " + waited.toSeconds() + " s ...");
                toldAt = now;
            }
            time.pause(POLL);
        }
        return Optional.empty();
    }
}
