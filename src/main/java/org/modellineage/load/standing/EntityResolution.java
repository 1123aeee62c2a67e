package org.modellineage.load.standing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.modellineage.model.HubId;

/**
 * Resolves ids to entities: ids are one entity when their declarations are of one kind and share a hub id, directly or
 * through others. The order of loading does not matter.
 */
public final class EntityResolution {

    /** The best id of an entity first: slugs before hub ids, then in alphabetic order. */
    static final Comparator<String> BEST_ID_FIRST =
            Comparator.comparing(HubId::is).thenComparing(id -> id);

    private EntityResolution() {}

    /** The id of the entity for each declared id. */
    public static Map<String, String> ids(Collection<Declaration> declarations) {
        DisjointSets joined = new DisjointSets();
        Map<Declaration.Repository, String> bearers = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (Declaration declaration : declarations) {
            ids.add(declaration.id());
            for (Declaration.Repository repository : declaration.repositories()) {
                joined.join(declaration.id(), bearers.computeIfAbsent(repository, first -> declaration.id()));
            }
        }
        Map<String, String> bestOfGroup = new HashMap<>();
        for (String id : ids) {
            bestOfGroup.merge(
                    joined.groupOf(id), id, (one, other) -> BEST_ID_FIRST.compare(one, other) <= 0 ? one : other);
        }
        Map<String, String> best = new HashMap<>();
        for (String id : ids) {
            best.put(id, Objects.requireNonNull(bestOfGroup.get(joined.groupOf(id))));
        }
        return best;
    }
}
