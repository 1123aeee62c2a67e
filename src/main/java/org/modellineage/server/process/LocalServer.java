package org.modellineage.server.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.server.home.PasswordFile;
import org.modellineage.server.home.ProcessLock;
import org.modellineage.server.home.ServerDescription;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.ServerInfo;
import org.modellineage.server.home.Stores;
import org.modellineage.server.home.Timekeeper;
import org.modellineage.server.web.SignInCode;
import org.modellineage.server.web.StartPage;

/**
 * Finds, starts and stops the local server from another process, without using classes of the engine.
 *
 * <p>A server may end between {@link #ensureRunning} and the first statement, because it was idle or was killed. Callers
 * that cannot connect call again, which starts a new one.
 */
public final class LocalServer {

    static final String USER = "neo4j";

    private final ServerFolder folder;
    private final Program program;
    private final Timekeeper time;

    /** Finds the program that a server is started from. */
    @FunctionalInterface
    interface Program {
        ServerProgram find() throws IOException;
    }

    /**
     * Creates a handle without reading or writing anything.
     *
     * @param home the folder of the server's data, {@code server.json} and {@code password}
     * @param application the folder the program was unpacked or built to, which holds {@code lib/server}
     */
    public LocalServer(Path home, Path application) {
        this(home, () -> ServerProgram.in(application, ServerProgram.jvmOptionsOfLauncher()), Timekeeper.SYSTEM);
    }

    LocalServer(Path home, Program program, Timekeeper time) {
        this.folder = new ServerFolder(home);
        this.program = program;
        this.time = time;
    }

    /**
     * Starts the server unless it runs, and waits until it answers. Throws a {@link LocalServerException} when it
     * cannot. A server of an older version is replaced; one of a newer version is used.
     *
     * @param progress receives a line for each step that takes time
     */
    public ConnectionSettings ensureRunning(Consumer<String> progress) {
        return explained(() -> {
            ServerProgram ours = program.find();
            Optional<ServerInfo> running = find();
            if (running.isPresent() && running.get().build().compareTo(ours.build()) >= 0) {
                return settings(running.get());
            }
            return settings(new ServerStart(folder, ours, progress, time).run());
        });
    }

    /** How to reach the server if it runs, of whatever version. */
    public Optional<ConnectionSettings> connection() {
        return explained(() -> {
            Optional<ServerInfo> running = find();
            return running.isPresent() ? Optional.of(settings(running.get())) : Optional.empty();
        });
    }

    /** The running server, if any. */
    public Optional<ServerInfo> running() {
        return explained(() -> find());
    }

    /**
     * Prepares the running server for a web browser; empty when it has just ended.
     *
     * @param content the JSON that the start page reads: style and saved queries
     * @param guide the guide's page
     */
    public Optional<StartPage> startPage(String content, String guide) {
        return explained(() -> {
            Optional<ServerInfo> info = find();
            if (info.isEmpty()) {
                return Optional.empty();
            }
            ServerFolder.write(folder.browserContent(), content);
            ServerFolder.write(folder.guide(), guide);
            String code = new SignInCode(folder, Clock.systemUTC()).create();
            StartPage page = new StartPage(info.get().http(), code, folder.bookmark());
            ServerFolder.write(folder.bookmark(), page.bookmarkPage());
            return Optional.of(page);
        });
    }

    /** Stops the server and waits until it is gone; false when none ran. */
    public boolean stop() {
        return explained(() -> {
            boolean stopped = Files.isDirectory(folder.home())
                    && StartLock.hold(folder, line -> {}, time, () -> ServerStop.run(folder, time));
            return ServerStop.awaitAbandoned(folder, time) || stopped;
        });
    }

    /**
     * Creates an empty store beside the graph, which goes on answering. The caller holds the write lock until the store is
     * closed. Throws a {@link LocalServerException} when it cannot.
     */
    public NewStore newStore() {
        return explained(() -> NewStore.create(folder, program.find(), time));
    }

    /**
     * Makes a new store the graph, in one step: whoever asks meanwhile is answered from the old one or waits for the new
     * one. The server is stopped; the next command starts it.
     *
     * @param format the form in which the store holds what was loaded
     */
    public void replaceBy(NewStore store, int format) {
        explained(() -> {
            ServerFolder made = store.finish();
            return StartLock.hold(folder, line -> {}, time, () -> {
                boolean ran = ServerStop.run(folder, time);
                new Stores(folder).replaceBy(made, format);
                return ran;
            });
        });
    }

    /** Runs the server in the foreground until it is told to stop, and returns the process's exit code. */
    public int serve(Consumer<String> progress) {
        return explained(() -> new ForegroundServer(folder, program.find(), progress, time).run());
    }

    /**
     * The running server; empty while it starts or stops. The lock tells it from files that a dead server left behind.
     */
    private Optional<ServerInfo> find() throws IOException {
        return ProcessLock.isHeld(folder.processLock())
                ? ServerDescription.read(folder.description())
                : Optional.empty();
    }

    private ConnectionSettings settings(ServerInfo info) throws IOException {
        return new ConnectionSettings(info.bolt(), USER, PasswordFile.read(folder), null);
    }

    private <T> T explained(StartLock.Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw LocalServerException.unusable(folder.home(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalServerException("interrupted while waiting for the local server");
        }
    }
}
