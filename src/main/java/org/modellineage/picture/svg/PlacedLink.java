package org.modellineage.picture.svg;

import java.util.List;
import org.modellineage.picture.Link;

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
