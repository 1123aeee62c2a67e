package org.modellineage.fuzz;

import java.lang.management.ManagementFactory;

/** Holds what reading costs to bounds that do not depend on what else the machine does: memory asked for, and processor time. */
final class BoundedWork {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_BYTES_OF_EACH = 2_000;
    private static final long MOST_NANOSECONDS = 4_000_000_000L;

    private BoundedWork() {}

    /** Reads some bytes. */
    static void read(FuzzedReader reader, byte[] content) {
        long thread = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long time = THREADS.getThreadCpuTime(thread);
        reader.read(content);
        bytes = THREADS.getThreadAllocatedBytes(thread) - bytes;
        time = THREADS.getThreadCpuTime(thread) - time;
        if (bytes > MOST_BYTES + MOST_BYTES_OF_EACH * content.length) {
            throw new AssertionError("allocates " + bytes + " bytes for " + content.length);
        }
        if (time > MOST_NANOSECONDS) {
            throw new AssertionError("takes " + time / 1_000_000 + " ms for " + content.length + " bytes");
        }
    }
}
