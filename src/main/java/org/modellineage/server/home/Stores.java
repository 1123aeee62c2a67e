package org.modellineage.server.home;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stores in a home folder, side by side. One of them is the graph, and a file that is replaced in one step says which;
 * the others are being made by the process that holds the write lock, or were left behind.
 */
public final class Stores {

    private final ServerFolder folder;

    public Stores(ServerFolder folder) {
        this.folder = folder;
    }

    /** What is recorded of the graph; empty before anything was loaded, and in a folder of an older version. */
    public Optional<StoreRecord> current() throws IOException {
        return StoreRecord.read(folder.storeRecord());
    }

    /** Records the form in which the graph holds what was loaded; the store stays the same. */
    public void record(int format) throws IOException {
        String data = current().map(StoreRecord::data).orElse(StoreRecord.FIRST);
        new StoreRecord(data, format).write(folder.storeRecord());
    }

    /** Creates the home folder of a server that makes a new store; the caller holds the write lock. */
    public ServerFolder create() throws IOException {
        Files.createDirectories(folder.stores());
        ServerFolder made =
                new ServerFolder(folder.stores().resolve(UUID.randomUUID().toString()));
        made.create();
        return made;
    }

    /** Makes a store that was created here, and is closed, the graph. Nothing else may have the former one open. */
    public void replaceBy(ServerFolder made, int format) throws IOException {
        Path data = folder.home().relativize(made.data());
        new StoreRecord(data.toString(), format).write(folder.storeRecord());
    }

    /** Deletes every store but the graph, unless a process that holds the write lock may be making one. */
    public void removeAbandoned() throws IOException {
        if (abandoned().isEmpty()) {
            return;
        }
        Optional<ProcessLock> lock = ProcessLock.take(folder.writeLock());
        if (lock.isPresent()) {
            try (ProcessLock held = lock.get()) {
                removeOthers(held);
            }
        }
    }

    /**
     * Deletes every store but the graph.
     *
     * @param held the write lock, which makes sure that nobody is making one
     */
    public void removeOthers(ProcessLock held) throws IOException {
        for (Path store : abandoned()) {
            delete(store);
        }
    }

    private List<Path> abandoned() throws IOException {
        List<Path> found = new ArrayList<>();
        Path current = folder.data();
        Path first = folder.home().resolve(StoreRecord.FIRST);
        if (!current.equals(first) && Files.exists(first)) {
            found.add(first);
        }
        if (Files.isDirectory(folder.stores())) {
            try (Stream<Path> stores = Files.list(folder.stores())) {
                stores.filter(store -> !current.startsWith(store)).forEach(found::add);
            }
        }
        return found;
    }

    /** Deletes a file or a folder; what vanishes meanwhile, because a process that used it is ending, is no failure. */
    public static void delete(Path path) throws IOException {
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    if (e instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw e;
                }
            });
        } catch (NoSuchFileException e) {
            // gone already
        }
    }
}
