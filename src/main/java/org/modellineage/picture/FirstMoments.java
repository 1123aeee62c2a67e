package org.modellineage.picture;

import java.util.ArrayList;
import java.util.List;

/** The beginning of a picture of time that is longer than what draws it can take. */
public final class FirstMoments {

    private FirstMoments() {}

    /** The chronicle itself when it has no more moments than given; otherwise so many of the first, and a remark that says so. */
    public static Chronicle of(Chronicle chronicle, int most) {
        int all = chronicle.moments().size();
        if (all <= most) {
            return chronicle;
        }
        List<String> remarks = new ArrayList<>(chronicle.remarks());
        remarks.add(String.format("Shows the first %,d entries; left out: %,d later ones.", most, all - most));
        return new Chronicle(chronicle.title(), chronicle.moments().subList(0, most), remarks);
    }
}
