package org.modellineage.collection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.collection.Draft.Declaration;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.model.EntityKind;
import org.modellineage.model.HubId;

/**
 * Checks that one repository on a model hub is one entity, whatever the case of its id and whether that stands under
 * {@code hub} or is the entity's own id.
 */
final class HubIdCheck {

    private final Problems problems;
    private final UsedCollections used;

    HubIdCheck(Problems problems, UsedCollections used) {
        this.problems = problems;
        this.used = used;
    }

    /**
     * What a collection says of the hub id of an entity.
     *
     * @param label what it stands under
     * @param id the hub id as written
     * @param entity the entity that has it
     */
    record Bearing(String label, String id, Declaration entity, Place place) {

        Repository repository() {
            return new Repository(entity.kind(), HubId.key(id));
        }
    }

    /** A repository: models and datasets of a hub have names of their own. */
    record Repository(EntityKind kind, String key) {}

    void run(List<Bearing> bearings) {
        Map<Repository, Bearing> first = new HashMap<>();
        for (Bearing bearing : bearings) {
            Bearing earlier = first.putIfAbsent(bearing.repository(), bearing);
            if (earlier != null
                    && !earlier.entity().id().equals(bearing.entity().id())) {
                String spelling = earlier.id().equals(bearing.id()) ? "" : ", as " + Quoted.of(earlier.id());
                problems.error(
                        bearing.place(),
                        bearing.label() + Quoted.of(bearing.id()) + "; "
                                + Quoted.of(earlier.entity().id()) + " on "
                                + earlier.place().seenFrom(bearing.place()) + " has this hub id already" + spelling
                                + "; accepted: one entity for one hub id");
            }
        }
        Set<Repository> wanted = Set.copyOf(first.keySet());
        Map<Repository, UsedCollections.Bearer> others = used.bearers(wanted);
        for (Bearing bearing : first.values()) {
            UsedCollections.Bearer bearer = others.get(bearing.repository());
            if (bearer != null && !bearer.entityId().equals(bearing.entity().id())) {
                problems.warning(
                        bearing.place(),
                        bearing.label() + Quoted.of(bearing.id()) + "; did you mean "
                                + Quoted.of(bearer.entityId()) + "? the collection " + bearer.collectionId()
                                + " knows this hub id as that, and loading joins the two");
            }
        }
    }
}
