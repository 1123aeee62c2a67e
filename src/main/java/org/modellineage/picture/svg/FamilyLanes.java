package org.modellineage.picture.svg;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.picture.Moment;

/**
 * The lanes of a timeline, from left to right: one for each family that is dated more than once, from its first moment to its
 * last, and the leftmost for all others. A lane that has ended makes room for a later one.
 */
final class FamilyLanes {

    private final List<Lane> lanes = new ArrayList<>();
    private final List<Lane> ofMoments = new ArrayList<>();
    private int columns;

    FamilyLanes(List<Moment> moments) {
        Map<String, List<Integer>> families = new LinkedHashMap<>();
        for (int i = 0; i < moments.size(); i++) {
            families.computeIfAbsent(moments.get(i).family(), any -> new ArrayList<>())
                    .add(i);
        }
        List<Integer> others = new ArrayList<>();
        families.forEach((family, its) -> {
            if (family.isEmpty() || its.size() == 1) {
                others.addAll(its);
            }
        });
        List<Integer> ends = new ArrayList<>();
        if (!others.isEmpty()) {
            lanes.add(new Lane("", 0, Collections.min(others), Collections.max(others)));
            ends.add(Integer.MAX_VALUE);
        }
        families.forEach((family, its) -> {
            if (!family.isEmpty() && its.size() > 1) {
                int first = its.get(0);
                int last = its.get(its.size() - 1);
                int column = 0;
                while (column < ends.size() && ends.get(column) >= first) {
                    column++;
                }
                if (column == ends.size()) {
                    ends.add(last);
                }
                ends.set(column, last);
                lanes.add(new Lane(family, column, first, last));
            }
        });
        columns = ends.size();
        for (Moment moment : moments) {
            ofMoments.add(lanes.stream()
                    .filter(lane -> lane.family().equals(moment.family()))
                    .findFirst()
                    .orElseGet(() -> lanes.get(0)));
        }
    }

    List<Lane> all() {
        return lanes;
    }

    int columns() {
        return columns;
    }

    /** The lane of the moment at an index. */
    Lane of(int moment) {
        return ofMoments.get(moment);
    }

    /**
     * A lane.
     *
     * @param family the name of the family; empty for the lane of all others
     * @param column its place from the left, from 0
     * @param first the index of its first moment
     * @param last the index of its last moment
     */
    record Lane(String family, int column, int first, int last) {}
}
