package org.modellineage;

import java.util.List;
import java.util.stream.IntStream;

/** Limits a quick run to a part of the test cases; all of them run with {@code -Pthorough}, or to renew their answers. */
public final class Share {

    private static final boolean ALL = Boolean.getBoolean("thorough") || System.getProperty("regenerate") != null;

    private Share() {}

    /** Every so-many-th case, starting with the first; or all. */
    public static <T> List<T> oneIn(int many, List<T> all) {
        return ALL
                ? all
                : IntStream.range(0, all.size())
                        .filter(i -> i % many == 0)
                        .mapToObj(all::get)
                        .toList();
    }

    /** The number divided, but at least one; or the whole number. */
    public static int oneIn(int many, int number) {
        return ALL ? number : Math.max(1, number / many);
    }
}
