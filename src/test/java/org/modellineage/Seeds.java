package org.modellineage;

import java.util.stream.LongStream;

/** The seeds of random tests. {@code -Dseeds=17} tries one, {@code -Dseeds=1..200} more. */
public final class Seeds {

    /** Without {@code -Pthorough}, one of so many is tried. */
    private static final int MANY = 10;

    private Seeds() {}

    /** Those from 1 on that a thorough run tries, or a part of them. */
    public static LongStream upTo(int last) {
        String given = System.getProperty("seeds", "");
        if (given.isEmpty()) {
            return LongStream.rangeClosed(1, Share.oneIn(MANY, last));
        }
        String[] ends = given.split("\\.\\.", -1);
        return LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
    }
}
