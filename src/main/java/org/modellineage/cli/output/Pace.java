package org.modellineage.cli.output;

import java.util.function.LongSupplier;

/** How fast the steps of a long work advance, and how long the current one still takes. */
final class Pace {

    private static final double NANOSECONDS = 1e9;
    private static final int SECONDS_PER_MINUTE = 60;

    private final LongSupplier nanoseconds;
    private String step = "";
    private long began;
    private long doneBefore;

    /**
     * Creates a pace.
     *
     * @param nanoseconds a clock that only goes forward
     */
    Pace(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /** Such as {@code , 2500/s, 1:20 left}; empty until a step has advanced twice. */
    String of(String what, long done, long total) {
        long now = nanoseconds.getAsLong();
        if (!what.equals(step)) {
            step = what;
            began = now;
            doneBefore = done;
            return "";
        }
        double seconds = (now - began) / NANOSECONDS;
        double rate = seconds > 0 ? (done - doneBefore) / seconds : 0;
        if (rate < 1) {
            return "";
        }
        long left = Math.round((total - done) / rate);
        return String.join("", ", ", Long.toString(Math.round(rate)), "/s, ", clock(left), " left");
    }

    private static String clock(long seconds) {
        long rest = seconds % SECONDS_PER_MINUTE;
        return seconds / SECONDS_PER_MINUTE + (rest < 10 ? ":0" : ":") + rest;
    }
}
