package org.modellineage.cli;

/** Formats a number with a noun in singular or plural. */
final class Counts {

    private Counts() {}

    static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
