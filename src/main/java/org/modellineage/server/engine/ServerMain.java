package org.modellineage.server.engine;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.server.home.FolderWatch;
import org.modellineage.server.home.ProcessLock;
import org.modellineage.server.home.ServerDescription;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.ServerInfo;
import org.modellineage.server.home.StartFailure;
import org.modellineage.server.home.Timekeeper;
import org.modellineage.server.web.BrowserAccount;
import org.modellineage.server.web.WebServer;

/**
 * The main class of the server process: opens the graph, writes {@code server.json}, and exits when stopped, idle, or
 * without its folder.
 */
final class ServerMain {

    /** Commands that check the lock hold it for much less than a millisecond. */
    private static final int MIB_SHIFT = 20;

    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(1);

    private static final Duration LOCK_POLL = Duration.ofMillis(5);

    private ServerMain() {}

    /** Runs until the process is ended; exits with the code of a {@link StartFailure} when it cannot start. */
    @SuppressWarnings("CatchAndPrintStackTrace") // into the log file: this process has no other place to say it
    public static void main(String[] args) throws IOException {
        ServerFolder folder = new ServerFolder(Path.of(args[0]));
        try {
            Optional<ProcessLock> lock = takeLock(folder.processLock());
            if (lock.isEmpty()) {
                System.exit(StartFailure.ALREADY_RUNNING.exitCode());
                return;
            }
            run(folder, lock.get(), IdleTime.of(System.getProperty("lineage.idle.minutes"), System.getenv()));
        } catch (Exception | LinkageError e) {
            try (PrintWriter log = new PrintWriter(Files.newBufferedWriter(
                    folder.output(), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
                e.printStackTrace(log);
            } catch (IOException unwritable) {
                e.addSuppressed(unwritable);
            }
            System.exit(Diagnosis.of(e).exitCode());
        }
    }

    private static Optional<ProcessLock> takeLock(Path file) throws IOException, InterruptedException {
        Timekeeper time = Timekeeper.SYSTEM;
        Duration begin = time.elapsed();
        Optional<ProcessLock> lock = ProcessLock.take(file);
        while (lock.isEmpty() && time.elapsed().minus(begin).compareTo(LOCK_PATIENCE) < 0) {
            time.pause(LOCK_POLL);
            lock = ProcessLock.take(file);
        }
        return lock;
    }

    private static void run(ServerFolder folder, ProcessLock lock, Duration idleTime) throws IOException {
        WebServer web = WebServer.bind();
        Engine engine = Engine.open(folder, web.address());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(folder, lock, engine), "shutdown"));
        web.start(
                folder,
                engine.bolt(),
                engine.version(),
                new BrowserAccount(engine.browserUser()::create),
                Path.of(System.getProperty("lineage.browser", "none")));
        ServerDescription.write(
                folder.description(),
                new ServerInfo(
                        engine.bolt(),
                        web.address(),
                        ProcessHandle.current().pid(),
                        System.getProperty("lineage.version", "0"),
                        Instant.parse(System.getProperty("lineage.builtAt", Instant.EPOCH.toString())),
                        engine.version(),
                        Instant.now(),
                        Runtime.getRuntime().maxMemory() >> MIB_SHIFT,
                        EngineSettings.pageCacheMib()));
        endWith(Long.getLong("lineage.endsWith"));
        FolderWatch.start(folder, () -> Runtime.getRuntime().halt(FolderWatch.GONE));
        new PlanWarmup(
                        Path.of(System.getProperty("lineage.reports", "none")),
                        engine::activity,
                        engine::plan,
                        Timekeeper.SYSTEM)
                .start();
        if (!idleTime.isZero()) {
            new IdleWatch(idleTime, engine::activity, () -> System.exit(0), Timekeeper.SYSTEM).start();
        }
    }

    /** Ends this process, which makes a store for another one, when that has ended. */
    private static void endWith(@Nullable Long process) {
        if (process != null) {
            Thread waiting = new Thread(
                    () -> {
                        ProcessHandle.of(process)
                                .ifPresent(other -> other.onExit().join());
                        Runtime.getRuntime().halt(0);
                    },
                    "end-with-" + process);
            waiting.setDaemon(true);
            waiting.start();
        }
    }

    /**
     * Deletes {@code server.json} first, so that no command uses a server that is about to exit. The lock is held until
     * the very end of the process, and must not be garbage-collected before.
     */
    private static void close(ServerFolder folder, ProcessLock lock, Engine engine) {
        try {
            Files.deleteIfExists(folder.description());
            Files.deleteIfExists(folder.bookmark());
            if (BrowserUser.exists(folder)) {
                engine.browserUser().drop();
            }
        } catch (IOException | RuntimeException e) {
            // A description without its process counts as none, and the next start drops the user.
        } finally {
            engine.close();
            Reference.reachabilityFence(lock);
        }
    }
}
