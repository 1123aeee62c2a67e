package org.modellineage.picture.svg;

import org.modellineage.picture.Box;

/** The shape of a box, which depends on its kind. */
enum BoxShape {
    /** Rounded corners: a model, or an unknown kind. */
    ROUNDED,
    /** A cylinder: a dataset. */
    DRUM,
    /** Sharp corners: any other kind. */
    PLAIN;

    static BoxShape of(Box box) {
        return switch (box.kind()) {
            case "", "model" -> ROUNDED;
            case "dataset" -> DRUM;
            default -> PLAIN;
        };
    }

    /** The height of a box around text of a given height. */
    double height(double text) {
        return Math.ceil(text + 16 + (this == DRUM ? 2 * BoxText.ROUND : 0));
    }
}
