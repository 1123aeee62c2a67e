package org.modellineage.server.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock on a file, which the operating system releases when its holder ends for whatever reason. So a server that was
 * killed is never taken for a running one, even when another process has its process id.
 */
public final class ProcessLock implements AutoCloseable {

    /** Far beyond the content, because some platforms do not let others read a locked range. */
    private static final long POSITION = 1L << 30;

    /**
     * What this process holds. The system drops all locks of a process on a file when the process closes the file, however
     * often it has opened it; so a file that is locked here is not opened again.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private ProcessLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock and writes the process id into the file; empty when another process holds it. */
    public static Optional<ProcessLock> take(Path file) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        if (!HELD.add(place)) {
            return Optional.empty();
        }
        boolean taken = false;
        try {
            FileChannel channel = FileChannel.open(
                    place, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            taken = locks(channel, false);
            if (!taken) {
                channel.close();
                return Optional.empty();
            }
            byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
            channel.truncate(0).write(ByteBuffer.wrap(pid), 0);
            return Optional.of(new ProcessLock(place, channel));
        } finally {
            if (!taken) {
                HELD.remove(place);
            }
        }
    }

    /** Whether a process holds the lock. The check itself takes a shared lock, so that two checks do not see each other. */
    public static boolean isHeld(Path file) throws IOException {
        if (HELD.contains(file.toAbsolutePath().normalize())) {
            return true;
        }
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return !locks(channel, true);
        }
    }

    /** The id of the process that holds the lock, or that held it last. */
    public static OptionalLong holder(Path file) throws IOException {
        if (HELD.contains(file.toAbsolutePath().normalize())) {
            return OptionalLong.of(ProcessHandle.current().pid());
        }
        String content = Files.readString(file);
        return content.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(content)) : OptionalLong.empty();
    }

    private static boolean locks(FileChannel channel, boolean shared) throws IOException {
        try {
            FileLock lock = channel.tryLock(POSITION, 1, shared);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }
}
