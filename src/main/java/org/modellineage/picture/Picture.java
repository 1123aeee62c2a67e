package org.modellineage.picture;

import java.util.List;

/**
 * What a picture of lineage shows, before it is laid out. Every link joins two of the boxes.
 *
 * @param title what it is a picture of
 * @param boxes the nodes, in the order in which the answer has them
 * @param links the steps, in that order too
 * @param remarks what a reader must know beside it, a sentence each; mostly none
 */
public record Picture(String title, List<Box> boxes, List<Link> links, List<String> remarks) {

    /** How many boxes a picture can have and still be read. */
    public static final int MOST_BOXES = 400;

    public Picture {
        boxes = List.copyOf(boxes);
        links = List.copyOf(links);
        remarks = List.copyOf(remarks);
    }

    /** This picture, or when it is too large to be read what is nearest to the boxes asked about, with a first remark that says what is left out. */
    public Picture readable() {
        return nearest(MOST_BOXES);
    }

    /** The same for another number of boxes. */
    public Picture nearest(int most) {
        return NearestBoxes.of(this, most);
    }
}
