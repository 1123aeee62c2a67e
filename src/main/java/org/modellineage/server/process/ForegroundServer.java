package org.modellineage.server.process;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.modellineage.server.home.FolderWatch;
import org.modellineage.server.home.ProcessLock;
import org.modellineage.server.home.ServerDescription;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.ServerInfo;
import org.modellineage.server.home.Stores;
import org.modellineage.server.home.Timekeeper;

/** Runs the server while the command {@code serve} runs. */
final class ForegroundServer {

    /** Exit codes of a process that was ended by SIGINT or SIGTERM: 128 plus the number of the signal. */
    private static final Set<Integer> TOLD_TO_END = Set.of(128 + 2, 128 + 15);

    private final ServerFolder folder;
    private final ServerProgram program;
    private final Consumer<String> progress;
    private final Timekeeper time;

    ForegroundServer(ServerFolder folder, ServerProgram program, Consumer<String> progress, Timekeeper time) {
        this.folder = folder;
        this.program = program;
        this.progress = progress;
        this.time = time;
    }

    int run() throws IOException, InterruptedException {
        folder.create();
        int exitCode = StartLock.hold(folder, progress, time, this::start).waitFor();
        if (exitCode == FolderWatch.GONE) {
            throw new LocalServerException(
                    "the local server has ended, because its folder was deleted or moved: " + folder.home());
        }
        return TOLD_TO_END.contains(exitCode) ? 0 : exitCode;
    }

    private Process start() throws IOException, InterruptedException {
        refuseSecond();
        Files.deleteIfExists(folder.description());
        new Stores(folder).removeAbandoned();
        progress.accept("Starting the local server ...");
        Process process = ServerProcess.startAttached(folder, program.withJvmOption("-Dlineage.idle.minutes=0"));
        endWithUs(process);
        ServerInfo info = new ServerStart(folder, program, progress, time).awaitAnswer(process);
        progress.accept("The local server answers at " + info.bolt() + ", user neo4j, password in " + folder.password()
                + "; Ctrl-C stops it");
        return process;
    }

    private void refuseSecond() throws IOException {
        if (ProcessLock.isHeld(folder.processLock())) {
            Optional<ServerInfo> running = ServerDescription.read(folder.description());
            throw new LocalServerException("a local server runs already"
                    + running.map(info -> " at " + info.bolt()).orElse("") + ": stop it with 'lineage stop'");
        }
    }

    private static void endWithUs(Process process) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            process.destroy();
                            try {
                                process.waitFor();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        "server end"));
    }
}
