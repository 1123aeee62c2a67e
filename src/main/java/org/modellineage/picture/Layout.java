package org.modellineage.picture;

import java.util.List;

/** A picture of lineage with a place for everything: what came from something stands below it. */
record Layout(double width, double height, List<PlacedBox> boxes, List<PlacedLink> links) {

    Layout {
        boxes = List.copyOf(boxes);
        links = List.copyOf(links);
    }
}
