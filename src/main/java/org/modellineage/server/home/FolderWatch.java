package org.modellineage.server.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Detects within seconds that the files of the server were deleted or moved. Anything written afterwards would be lost, or
 * would end up among the files of a new server in the same place.
 */
public final class FolderWatch implements Runnable {

    /** The exit code of a server whose files were deleted or moved. */
    public static final int GONE = 77;

    /** An upper bound for the time from the deletion until the process has ended. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ServerFolder folder;
    private final Runnable whenGone;
    private final Timekeeper time;
    private final @Nullable Object lockKey;
    private final Path store;

    FolderWatch(ServerFolder folder, Runnable whenGone, Timekeeper time) throws IOException {
        this.folder = folder;
        this.whenGone = whenGone;
        this.time = time;
        this.lockKey = key(folder.processLock());
        this.store = folder.store();
    }

    /** Starts to watch the files. */
    public static void start(ServerFolder folder, Runnable whenGone) throws IOException {
        Thread thread = new Thread(new FolderWatch(folder, whenGone, Timekeeper.SYSTEM), "folder watch");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            int missed = 0;
            while (missed < 2) {
                time.pause(PAUSE);
                missed = isThere() ? 0 : missed + 1;
            }
            whenGone.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the lock is still the same file, and the store exists. */
    private boolean isThere() {
        try {
            return Objects.equals(lockKey, key(folder.processLock())) && Files.exists(store);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            // A file system that does not answer now may answer later.
            return true;
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}
