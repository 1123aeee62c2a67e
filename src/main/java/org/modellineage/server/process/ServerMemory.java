package org.modellineage.server.process;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * How much memory the local server takes at most. A small graph gets little; a large one gets a page cache that holds it and
 * a larger heap, together at most half of the machine's memory.
 *
 * @param heapMib the heap of its JVM, in MiB
 * @param pageCacheMib the cache of the store's files, in MiB
 */
record ServerMemory(long heapMib, long pageCacheMib) {

    private static final int LEAST_HEAP_MIB = 512;
    private static final int MOST_HEAP_MIB = 4_096;
    private static final int LEAST_PAGE_CACHE_MIB = 128;

    /** The heap grows with the store, more slowly: transactions and answers take a part of the graph only. */
    private static final int STORE_PER_HEAP = 2;

    private static final int LARGEST_SHARE_OF_MACHINE = 4;
    private static final int MIB_SHIFT = 20;

    /** The memory for a store of some size on this machine. */
    static ServerMemory forStore(Path store) throws IOException {
        long machine = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
        return of(bytes(store) >> MIB_SHIFT, machine >> MIB_SHIFT);
    }

    static ServerMemory of(long storeMib, long machineMib) {
        long share = machineMib / LARGEST_SHARE_OF_MACHINE;
        return new ServerMemory(
                between(LEAST_HEAP_MIB, storeMib / STORE_PER_HEAP, Math.min(share, MOST_HEAP_MIB)),
                between(LEAST_PAGE_CACHE_MIB, storeMib + storeMib / STORE_PER_HEAP, share));
    }

    /** The larger of both. */
    ServerMemory orMore(ServerMemory other) {
        return new ServerMemory(Math.max(heapMib, other.heapMib), Math.max(pageCacheMib, other.pageCacheMib));
    }

    private static long between(long least, long wanted, long most) {
        return Math.max(least, Math.min(wanted, most));
    }

    /** The sizes of the files in a folder, added up; 0 when it does not exist. */
    private static long bytes(Path folder) throws IOException {
        long[] bytes = {0};
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    bytes[0] += attributes.size();
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException e) {
            return 0;
        }
        return bytes[0];
    }
}
