package org.modellineage.render.terminal;

/**
 * How text is laid out, and how much of an answer is written.
 *
 * @param width columns to stay within; 0 for no limit, as in a pipe
 * @param colour whether colours and other terminal attributes may be used
 * @param chains how many chains of an answer with paths to write out for each channel, the best first; 0 for all
 * @param extent how much of the answer to write
 * @param wide whether tables show every column, each as wide as its values
 */
public record Style(int width, boolean colour, int chains, Extent extent, boolean wide) {

    /** The default number of chains for each channel. */
    public static final int DEFAULT_CHAINS = 1;

    /** No limit, no colour: what a pipe gets. */
    public static final Style PLAIN = new Style(0, false);

    /** How much of an answer to write. */
    public enum Extent {
        /** What matters most, and what was left out. */
        BRIEF,
        /** Every row. */
        WHOLE
    }

    public Style {
        if (width < 0 || chains < 0) {
            throw new IllegalArgumentException("width and chains are not negative: " + width + ", " + chains);
        }
    }

    /** A style that writes what matters most. */
    public Style(int width, boolean colour) {
        this(width, colour, DEFAULT_CHAINS);
    }

    /** A style that writes what matters most, with so many chains. */
    public Style(int width, boolean colour, int chains) {
        this(width, colour, chains, Extent.BRIEF, false);
    }

    /** The same style for every row. */
    public Style whole() {
        return new Style(width, colour, chains, Extent.WHOLE, wide);
    }

    public boolean brief() {
        return extent == Extent.BRIEF;
    }
}
