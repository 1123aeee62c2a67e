package org.modellineage.render;

/**
 * How text is laid out.
 *
 * @param width columns to stay within; 0 for no limit, as in a pipe
 * @param colour whether colours and other terminal attributes may be used
 */
public record Style(int width, boolean colour) {

    /** No limit, no colour: what a pipe gets. */
    public static final Style PLAIN = new Style(0, false);
}
