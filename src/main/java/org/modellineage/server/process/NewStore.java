package org.modellineage.server.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.server.home.PasswordFile;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.ServerInfo;
import org.modellineage.server.home.Stores;
import org.modellineage.server.home.Timekeeper;

/**
 * A store that is being made beside the graph, by processes of its own, which end with this one. Unless it becomes the
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
    private final ServerProgram program;
    private final ServerMemory memory;
    private volatile Runnable stopping = () -> {};
    private @Nullable Process server;
    private boolean imported;
    private final Thread whenInterrupted;
    private Fate fate = Fate.OPEN;

    /** What becomes of the store; whoever decides first, this thread or a signal, decides. */
    private enum Fate {
        OPEN,
        KEPT,
        DELETED
    }

    private NewStore(ServerFolder made, ServerProgram program, ServerMemory memory, Timekeeper time) {
        this.made = made;
        this.program = program;
        this.memory = memory;
        this.time = time;
        this.whenInterrupted = new Thread(this::deleteWhenInterrupted, "new store");
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
    }

    /** Creates an empty store. The caller holds the write lock. */
    static NewStore create(ServerFolder folder, ServerProgram program, Timekeeper time) throws IOException {
        return new NewStore(new Stores(folder).create(), program, ServerMemory.forStore(folder.store()), time);
    }

    /**
     * Starts to write the store by the engine's importer, which must come to its end before a server is started on it.
     *
     * @param estimatedNodes about how many nodes there will be
     */
    public StoreImport importing(long estimatedNodes) throws IOException {
        StoreImport started = StoreImport.start(made, program, estimatedNodes);
        stopping = started::close;
        imported = true;
        return started;
    }

    /** Starts a server on the store, with as much memory as that of the graph has, or more if the store needs it. */
    public ConnectionSettings serve() throws IOException {
        ServerProgram maker = program.withMemory(memory.orMore(ServerMemory.forStore(made.store())));
        for (String option : OPTIONS) {
            maker = maker.withJvmOption(option);
        }
        if (imported) {
            maker = maker.withJvmOption(StoreImport.BOTH_COMPILERS);
        }
        Process process = ServerProcess.startAttached(made, maker);
        stopping = process::destroyForcibly;
        server = process;
        try {
            ServerInfo info = new ServerStart(made, program, line -> {}, time).awaitAnswer(process);
            return new ConnectionSettings(info.bolt(), LocalServer.USER, PasswordFile.read(made), null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalServerException("interrupted while a server starts");
        }
    }

    /** Its folder, whose server has ended. Throws a {@link LocalServerException} when that does not end. */
    ServerFolder finish() throws IOException, InterruptedException {
        ServerStop.run(made, time);
        if (server != null) {
            server.waitFor();
        }
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
        stopping.run();
        try {
            if (server != null) {
                server.waitFor();
            }
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
