package org.modellineage.picture.svg;

/**
 * Two moments that date one thing differently.
 *
 * @param beaten the place of the one with less support
 * @param winner the place of the one that is better supported
 * @param lane how far from the axis their line runs, so that it crosses no other's; from 0
 */
record Rivalry(int beaten, int winner, int lane) {

    int first() {
        return Math.min(beaten, winner);
    }

    int last() {
        return Math.max(beaten, winner);
    }
}
