package org.modellineage.picture.svg;

import java.util.List;
import org.modellineage.picture.Box;
import org.modellineage.picture.Link;

/**
 * A laid-out picture of lineage.
 *
 * @param downwards whether children are below their parents; otherwise they are to their right
 */
record Layout(boolean downwards, double width, double height, List<PlacedBox> boxes, List<PlacedLink> links) {

    private static final double PAPER_RATIO = Math.sqrt(2);

    Layout {
        boxes = List.copyOf(boxes);
        links = List.copyOf(links);
    }

    /** The size of the sheet of paper that it fits on, upright or not: the smaller, the larger its letters in print. */
    double onPaper() {
        double upright = Math.max(width, height / PAPER_RATIO);
        double across = Math.max(height, width / PAPER_RATIO);
        return Math.min(upright, across);
    }

    /** A box with its position. */
    record PlacedBox(Box box, BoxText text, double x, double y, double width, double height) {}

    /**
     * A link with its position.
     *
     * @param index the index of the link in the picture
     * @param points from the parent to the child
     * @param x the left of its label
     * @param y the top of its label
     */
    record PlacedLink(int index, Link link, List<Point> points, LabelText label, double x, double y) {

        PlacedLink {
            points = List.copyOf(points);
        }
    }

    /** A point in a picture, in pixels from its upper left corner. */
    record Point(double x, double y) {}
}
