package org.modellineage;

import java.util.List;
import java.util.stream.IntStream;

/** How much of what could be tried a run tries: all of it with {@code -Pthorough}, a part otherwise. */
public final class Share {

    private static final boolean THOROUGH = Boolean.getBoolean("thorough");

    private Share() {}

    /** One of so many, beginning with the first, or all. */
    public static <T> List<T> oneIn(int many, List<T> all) {
        return THOROUGH
                ? all
                : IntStream.range(0, all.size())
                        .filter(i -> i % many == 0)
                        .mapToObj(all::get)
                        .toList();
    }

    /** A number divided, or whole; never less than one. */
    public static int oneIn(int many, int number) {
        return THOROUGH ? number : Math.max(1, number / many);
    }
}
