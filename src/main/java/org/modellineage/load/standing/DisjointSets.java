package org.modellineage.load.standing;

import java.util.HashMap;
import java.util.Map;

/** Ids that are joined into groups, each with one of them to stand for it. */
final class DisjointSets {

    private final Map<String, String> next = new HashMap<>();

    /** Puts two ids, with all that each is joined to, into one group. */
    void join(String one, String other) {
        next.put(groupOf(one), groupOf(other));
    }

    /** The id that stands for the group of an id; an id that was never joined stands for itself. */
    String groupOf(String id) {
        String group = id;
        for (String after = next.get(group); after != null && !after.equals(group); after = next.get(group)) {
            group = after;
        }
        return group;
    }
}
