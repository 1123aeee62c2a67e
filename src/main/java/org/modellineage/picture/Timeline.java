package org.modellineage.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * The content of a picture of time, before layout.
 *
 * @param title the title
 * @param moments the events, earliest first
 * @param remarks sentences that a reader must know; usually none
 */
public record Timeline(String title, List<Moment> moments, List<String> remarks) {

    public Timeline {
        moments = List.copyOf(moments);
        remarks = List.copyOf(remarks);
    }

    /** This timeline, or its first moments if there are more than given, with a remark that says so. */
    public Timeline first(int most) {
        if (moments.size() <= most) {
            return this;
        }
        List<String> more = new ArrayList<>(remarks);
        more.add(String.format("Shows the first %,d entries; left out: %,d later ones.", most, moments.size() - most));
        return new Timeline(title, moments.subList(0, most), more);
    }
}
