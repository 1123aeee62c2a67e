package org.modellineage.server.process;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.modellineage.file.FolderSize;

/**
 * How much memory the local server takes at most. A small graph gets little; a large one gets a larger heap and page cache,
 * together at most half of the machine's memory, and with what the JVM takes beside them less than 2 GiB: the system's own
 * cache holds what the page cache cannot.
 *
 * @param heapMib the heap of its JVM, in MiB
 * @param pageCacheMib the cache of the store's files, in MiB
 */
record ServerMemory(long heapMib, long pageCacheMib) {

    private static final int LEAST_HEAP_MIB = 512;
    private static final int MOST_HEAP_MIB = 896;
    private static final int LEAST_PAGE_CACHE_MIB = 128;
    private static final int MOST_PAGE_CACHE_MIB = 768;

    /** The heap grows with the store, more slowly: transactions and answers take a part of the graph only. */
    private static final int STORE_PER_HEAP = 2;

    private static final int LARGEST_SHARE_OF_MACHINE = 4;
    private static final int MIB_SHIFT = 20;

    /** The memory for a store of some size on this machine. */
    static ServerMemory forStore(Path store) throws IOException {
        long machine = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
        return of(FolderSize.bytes(store) >> MIB_SHIFT, machine >> MIB_SHIFT);
    }

    static ServerMemory of(long storeMib, long machineMib) {
        long share = machineMib / LARGEST_SHARE_OF_MACHINE;
        return new ServerMemory(
                between(LEAST_HEAP_MIB, storeMib / STORE_PER_HEAP, Math.min(share, MOST_HEAP_MIB)),
                between(
                        LEAST_PAGE_CACHE_MIB,
                        storeMib + storeMib / STORE_PER_HEAP,
                        Math.min(share, MOST_PAGE_CACHE_MIB)));
    }

    /** The larger of both. */
    ServerMemory orMore(ServerMemory other) {
        return new ServerMemory(Math.max(heapMib, other.heapMib), Math.max(pageCacheMib, other.pageCacheMib));
    }

    private static long between(long least, long wanted, long most) {
        return Math.max(least, Math.min(wanted, most));
    }
}
