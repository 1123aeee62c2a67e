package org.modellineage.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.modellineage.model.HubId;

/**
 * Which of some ids are of one entity: those under which it is declared, and those of declarations of its kind that have
 * a hub id in common with it, over any number of such steps. The order in which anything was loaded does not matter.
 */
final class SameEntities {

    /** The best id for an entity first: what people call it before a place where it is found, then by the alphabet. */
    static final Comparator<String> BEST_ID_FIRST =
            Comparator.comparing(HubId::is).thenComparing(id -> id);

    private final Map<String, String> next = new HashMap<>();

    private SameEntities() {}

    /** The id of the entity for each id that is declared. */
    static Map<String, String> ids(Collection<Declaration> declarations) {
        SameEntities same = new SameEntities();
        Map<Declaration.Repository, String> bearers = new HashMap<>();
        for (Declaration declaration : declarations) {
            same.next.putIfAbsent(declaration.id(), declaration.id());
            for (Declaration.Repository repository : declaration.repositories()) {
                same.join(declaration.id(), bearers.computeIfAbsent(repository, first -> declaration.id()));
            }
        }
        return same.best();
    }

    private void join(String one, String other) {
        next.put(end(one), end(other));
    }

    /** The one id to which all that are joined lead. */
    private String end(String id) {
        String end = id;
        for (String after = next.get(end); after != null && !after.equals(end); after = next.get(end)) {
            end = after;
        }
        return end;
    }

    private Map<String, String> best() {
        Map<String, List<String>> groups = new HashMap<>();
        next.keySet()
                .forEach(id -> groups.computeIfAbsent(end(id), end -> new ArrayList<>(1))
                        .add(id));
        Map<String, String> best = new TreeMap<>();
        for (List<String> group : groups.values()) {
            String first = group.stream().min(BEST_ID_FIRST).orElseThrow();
            group.forEach(id -> best.put(id, first));
        }
        return best;
    }
}
