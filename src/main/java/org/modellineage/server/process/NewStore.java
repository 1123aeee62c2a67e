package org.modellineage.server.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.server.home.PasswordFile;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.ServerInfo;
import org.modellineage.server.home.Stores;
import org.modellineage.server.home.Timekeeper;

/**
 * A store that is being made beside the graph, by a server of its own, which ends with this process. Unless it becomes the
 * graph, it is deleted when it is closed.
 */
public final class NewStore implements AutoCloseable {

    /** Ends the server when this process has ended, however that ended; warms no plans, since nobody asks. */
    private static final List<String> OPTIONS = List.of(
            "-Dlineage.idle.minutes=0",
            "-Dlineage.reports=none",
            "-Dlineage.endsWith=" + ProcessHandle.current().pid());

    private final ServerFolder made;
    private final Timekeeper time;
    private final Process process;
    private final ConnectionSettings settings;
    private final Thread whenInterrupted;
    private Fate fate = Fate.OPEN;

    /** What becomes of the store; whoever decides first, this thread or a signal, decides. */
    private enum Fate {
        OPEN,
        KEPT,
        DELETED
    }

    private NewStore(ServerFolder made, Timekeeper time, Process process, ConnectionSettings settings) {
        this.made = made;
        this.time = time;
        this.process = process;
        this.settings = settings;
        this.whenInterrupted = new Thread(this::deleteWhenInterrupted, "new store");
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
    }

    /** Starts a server on an empty store with as much memory as that of the graph. The caller holds the write lock. */
    static NewStore start(ServerFolder folder, ServerProgram program, Timekeeper time)
            throws IOException, InterruptedException {
        ServerFolder made = new Stores(folder).create();
        ServerProgram maker = program;
        for (String option : OPTIONS) {
            maker = maker.withJvmOption(option);
        }
        Process process = ServerProcess.startAttached(made, maker.withMemory(ServerMemory.forStore(folder.store())));
        try {
            ServerInfo info = new ServerStart(made, program, line -> {}, time).awaitAnswer(process);
            ConnectionSettings settings =
                    new ConnectionSettings(info.bolt(), LocalServer.USER, PasswordFile.read(made), null);
            return new NewStore(made, time, process, settings);
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** How to reach the server that makes it. */
    public ConnectionSettings settings() {
        return settings;
    }

    /** Its folder, whose server has ended. Throws a {@link LocalServerException} when that does not end. */
    ServerFolder finish() throws IOException, InterruptedException {
        ServerStop.run(made, time);
        process.waitFor();
        Path data = made.data();
        try (Stream<Path> files = Files.list(made.home())) {
            for (Path file : files.filter(file -> !file.equals(data)).toList()) {
                Stores.delete(file);
            }
        }
        if (!decide(Fate.KEPT)) {
            throw new LocalServerException("interrupted; the old store is there and answers");
        }
        return made;
    }

    @Override
    public void close() throws IOException {
        if (decide(Fate.DELETED)) {
            delete();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        } catch (IllegalStateException e) {
            // The process is ending by a signal.
        }
    }

    private synchronized boolean decide(Fate next) {
        if (fate != Fate.OPEN) {
            return false;
        }
        fate = next;
        return true;
    }

    private void delete() throws IOException {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Stores.delete(made.home());
    }

    private void deleteWhenInterrupted() {
        if (decide(Fate.DELETED)) {
            try {
                delete();
            } catch (IOException e) {
                // The next start of the server deletes it.
            }
        }
    }
}
