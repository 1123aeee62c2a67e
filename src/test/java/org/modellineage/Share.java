package org.modellineage;

import java.util.List;
import java.util.stream.IntStream;

/** Limits a quick run to a part of the test cases; with {@code -Pthorough}, all of them run. */
public final class Share {

    private static final boolean THOROUGH = Boolean.getBoolean("thorough");

    private Share() {}

    /** Every so-many-th case, starting with the first; all cases in a thorough run. */
    public static <T> List<T> oneIn(int many, List<T> all) {
        return THOROUGH
                ? all
                : IntStream.range(0, all.size())
                        .filter(i -> i % many == 0)
                        .mapToObj(all::get)
                        .toList();
    }

    /** The number divided, but at least one; the whole number in a thorough run. */
    public static int oneIn(int many, int number) {
        return THOROUGH ? number : Math.max(1, number / many);
    }
}
