package org.modellineage.cli;

/** Puts a number and its noun together. */
final class Counts {

    private Counts() {}

    static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
