package org.modellineage.collection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.collection.Draft.DeclaredEntity;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.model.EntityKind;
import org.modellineage.model.HubId;

/**
 * Checks that each repository on a model hub is one entity, whatever the case of its id, and whether the id stands
 * under {@code hub} or is the id of the entity.
 */
final class HubIdCheck {

    private final Problems problems;
    private final UsedCollections used;

    HubIdCheck(Problems problems, UsedCollections used) {
        this.problems = problems;
        this.used = used;
    }

    /**
     * A hub id of an entity.
     *
     * @param label the key that it stands under
     * @param id the hub id as written
     * @param entity the entity that has it
     */
    record HubIdUse(String label, String id, DeclaredEntity entity, Place place) {

        Repository repository() {
            return new Repository(entity.kind(), HubId.key(id));
        }
    }

    /** A repository. Models and datasets have separate namespaces on a hub. */
    record Repository(EntityKind kind, String key) {}

    void run(List<HubIdUse> uses) {
        Map<Repository, HubIdUse> first = new HashMap<>();
        for (HubIdUse use : uses) {
            HubIdUse earlier = first.putIfAbsent(use.repository(), use);
            if (earlier != null && !earlier.entity().id().equals(use.entity().id())) {
                String spelling = earlier.id().equals(use.id()) ? "" : ", as " + Quoted.of(earlier.id());
                problems.error(
                        use.place(),
                        use.label() + Quoted.of(use.id()) + "; "
                                + Quoted.of(earlier.entity().id()) + " on "
                                + earlier.place().seenFrom(use.place()) + " has this hub id already" + spelling
                                + "; accepted: one entity for one hub id");
            }
        }
        Set<Repository> wanted = Set.copyOf(first.keySet());
        Map<Repository, UsedCollections.HubIdOwner> others = used.owners(wanted);
        for (HubIdUse use : first.values()) {
            UsedCollections.HubIdOwner owner = others.get(use.repository());
            if (owner != null && !owner.entityId().equals(use.entity().id())) {
                problems.warning(
                        use.place(),
                        use.label() + Quoted.of(use.id()) + "; did you mean "
                                + Quoted.of(owner.entityId()) + "? the collection " + owner.collectionId()
                                + " has it with this hub id, and loading merges the two");
            }
        }
    }
}
