package org.modellineage.picture.svg;

import org.modellineage.picture.Moment;

/**
 * A moment where the layout put it.
 *
 * @param y the top of its first line
 * @param year what its year reads, above it; empty when the one before has the same
 * @param month what its month reads, beside it; empty when the one before has the same
 * @param date empty when the one before has the same
 */
record PlacedMoment(Moment moment, MomentText text, double y, String year, String month, String date) {

    /** The height of its dot. */
    double middle() {
        return y + MomentText.STEP / 2;
    }
}
