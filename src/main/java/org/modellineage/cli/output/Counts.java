package org.modellineage.cli.output;

/** Formats a number with a noun in singular or plural. */
public final class Counts {

    private Counts() {}

    public static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
