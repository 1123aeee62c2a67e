package org.modellineage.picture.svg;

import org.modellineage.picture.Box;

/** The outline of a box, by the kind of what it stands for. */
enum BoxShape {
    /** Round corners: a model, or what nobody says the kind of. */
    ROUNDED,
    /** A drum: data. */
    DRUM,
    /** Sharp corners: everything else. */
    PLAIN;

    static BoxShape of(Box box) {
        return switch (box.kind()) {
            case "", "model" -> ROUNDED;
            case "dataset" -> DRUM;
            default -> PLAIN;
        };
    }

    /** The height of a box around text of a height. */
    double height(double text) {
        return Math.ceil(text + 16 + (this == DRUM ? 2 * BoxText.ROUND : 0));
    }
}
