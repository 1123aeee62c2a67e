package org.modellineage.picture.svg;

import java.util.List;

/**
 * A picture of lineage with a place for everything.
 *
 * @param downwards whether what came from something stands below it; else it stands to its right
 */
record Layout(boolean downwards, double width, double height, List<PlacedBox> boxes, List<PlacedLink> links) {

    private static final double PAPER_RATIO = Math.sqrt(2);

    Layout {
        boxes = List.copyOf(boxes);
        links = List.copyOf(links);
    }

    /** The shorter side of the sheet of paper, upright or not, that it fits on: the smaller, the larger its letters in print. */
    double onPaper() {
        double upright = Math.max(width, height / PAPER_RATIO);
        double across = Math.max(height, width / PAPER_RATIO);
        return Math.min(upright, across);
    }
}
