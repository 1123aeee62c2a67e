package org.modellineage.picture;

import java.util.List;

/**
 * The content of a picture of lineage, before layout. Every link joins two of the boxes.
 *
 * @param title the title
 * @param boxes the nodes, in the order of the answer
 * @param links the links, in the order of the answer
 * @param remarks sentences that a reader must know; usually none
 */
public record Picture(String title, List<Box> boxes, List<Link> links, List<String> remarks) {

    /** The most boxes that a picture may have to be readable. */
    public static final int MOST_BOXES = 400;

    public Picture {
        boxes = List.copyOf(boxes);
        links = List.copyOf(links);
        remarks = List.copyOf(remarks);
    }

    /**
     * This picture, or if it is too large the part nearest to the boxes that the question was about, with a first
     * remark that says what is left out.
     */
    public Picture readable() {
        return nearest(MOST_BOXES);
    }

    /** This picture with one box for three or more that differ in nothing but their names. */
    public Picture folded() {
        return Siblings.folded(this);
    }

    /** The part within so many steps, in either direction, of the boxes that the question was about. */
    public Picture around(int steps) {
        return NearestBoxes.within(this, steps);
    }

    /** The same for any number of boxes. */
    public Picture nearest(int most) {
        return NearestBoxes.of(this, most);
    }
}
