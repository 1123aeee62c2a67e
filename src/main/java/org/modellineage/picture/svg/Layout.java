package org.modellineage.picture.svg;

import java.util.List;
import org.modellineage.picture.Box;
import org.modellineage.picture.Link;

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

    /** A box where the layout put it. */
    record PlacedBox(Box box, BoxText text, double x, double y, double width, double height) {}

    /**
     * A link where the layout put it.
     *
     * @param index its place among the picture's links
     * @param points from the parent to the child
     * @param x the left of its label
     * @param y the top of its label
     */
    record PlacedLink(int index, Link link, List<Point> points, LabelText label, double x, double y) {

        PlacedLink {
            points = List.copyOf(points);
        }
    }

    /** A place in a picture, in pixels from its upper left corner. */
    record Point(double x, double y) {}
}
