package org.modellineage.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * What a picture of time shows, before it is laid out.
 *
 * @param title what it is a picture of
 * @param moments what happened, earliest first
 * @param remarks what a reader must know beside it, a sentence each; mostly none
 */
public record Timeline(String title, List<Moment> moments, List<String> remarks) {

    public Timeline {
        moments = List.copyOf(moments);
        remarks = List.copyOf(remarks);
    }

    /** This, or when it has more moments than given so many of the first, with a remark that says so. */
    public Timeline first(int most) {
        if (moments.size() <= most) {
            return this;
        }
        List<String> more = new ArrayList<>(remarks);
        more.add(String.format("Shows the first %,d entries; left out: %,d later ones.", most, moments.size() - most));
        return new Timeline(title, moments.subList(0, most), more);
    }
}
