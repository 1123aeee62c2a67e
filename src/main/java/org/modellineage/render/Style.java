package org.modellineage.render;

/**
 * How text is laid out, and how much of an answer that could fill books.
 *
 * @param width columns to stay within; 0 for no limit, as in a pipe
 * @param colour whether colours and other terminal attributes may be used
 * @param chains how many chains of an answer with paths to write out for each channel, the best first; 0 for all
 */
public record Style(int width, boolean colour, int chains) {

    /** How many chains of each channel are written when nobody says. */
    public static final int DEFAULT_CHAINS = 1;

    /** No limit, no colour: what a pipe gets. */
    public static final Style PLAIN = new Style(0, false);

    public Style {
        if (width < 0 || chains < 0) {
            throw new IllegalArgumentException("width and chains are not negative: " + width + ", " + chains);
        }
    }

    /** A style that writes the usual number of chains. */
    public Style(int width, boolean colour) {
        this(width, colour, DEFAULT_CHAINS);
    }
}
