package org.modellineage.load.standing;

import java.util.HashMap;
import java.util.Map;

/** Groups of ids, a union-find structure; one id of each group represents it. */
final class DisjointSets {

    private final Map<String, String> next = new HashMap<>();

    /** Merges the groups of two ids. */
    void join(String one, String other) {
        next.put(groupOf(one), groupOf(other));
    }

    /** The id that represents the group of an id; an id that was never joined represents itself. */
    String groupOf(String id) {
        String group = id;
        for (String after = next.get(group); after != null && !after.equals(group); after = next.get(group)) {
            group = after;
        }
        return group;
    }
}
