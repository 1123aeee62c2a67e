package org.modellineage.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Channel;
import org.modellineage.model.Entity;
import org.modellineage.model.Predicate;
import org.modellineage.model.Source;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;

/**
 * A model or dataset with everything that it came from, and what sources say of them.
 *
 * @param rootId the id of the model or dataset that was asked for
 * @param steps the steps between models and data, as lineage walks them
 * @param entities everything that a statement mentions, except sources, by id; the root first
 * @param sources who makes the statements, by id
 * @param statements what sources say of the root, of what it came from, and of their series, training stages and licences
 * @param asOf the day as of which the graph was asked; null for everything that is known
 */
public record Ancestry(
        String rootId,
        List<Step> steps,
        Map<String, Entity> entities,
        Map<String, Source> sources,
        List<Stated> statements,
        @Nullable String asOf) {

    public Ancestry {
        steps = List.copyOf(steps);
        statements = List.copyOf(statements);
    }

    /**
     * A step from a model or dataset to what it came from.
     *
     * @param kind the word of the relationship at the parent's end, such as {@code DISTILLED_FROM}
     * @param stage what training followed; null when no source says
     * @param viaIds the ids of the unreleased checkpoints and the data that it passes, from the child on
     * @param sourceIds who says so
     * @param claimIds the claims that it rests on
     */
    public record Step(
            String childId,
            String parentId,
            String kind,
            Channel channel,
            Status status,
            @Nullable String stage,
            List<String> viaIds,
            List<String> sourceIds,
            List<String> claimIds) {

        public Step {
            viaIds = List.copyOf(viaIds);
            sourceIds = List.copyOf(sourceIds);
            claimIds = List.copyOf(claimIds);
        }
    }

    /**
     * A statement and how it stands.
     *
     * @param standing the status of what is stated; null when a better claim outranks all of its claims
     * @param support how many independent sources say at least this
     */
    public record Stated(Statement statement, @Nullable Status standing, int support) {

        /** Whether it holds: it is outranked by nothing, and neither denied nor retracted. */
        public boolean stands() {
            return standing != null && standing.compareTo(Status.DENIED) < 0;
        }
    }

    public Entity root() {
        return entity(rootId);
    }

    /** An entity that is known to be there. */
    public Entity entity(String id) {
        return Optional.ofNullable(entities.get(id)).orElseThrow(() -> new IllegalArgumentException(id));
    }

    /** The root, and every model or dataset that a step reaches, in the order of the steps. */
    public List<Entity> members() {
        Map<String, Entity> members = new LinkedHashMap<>();
        members.put(rootId, root());
        for (Step step : steps) {
            members.putIfAbsent(step.childId, entity(step.childId));
            members.putIfAbsent(step.parentId, entity(step.parentId));
        }
        return List.copyOf(members.values());
    }

    /** The steps that leave a member. */
    public List<Step> stepsOf(String childId) {
        return steps.stream().filter(step -> step.childId.equals(childId)).toList();
    }

    /** What is said of an entity with a predicate, what stands first. */
    public List<Stated> said(String subjectId, Predicate predicate) {
        List<Stated> said = new ArrayList<>();
        List<Stated> outranked = new ArrayList<>();
        for (Stated stated : statements) {
            if (stated.statement.subjectId().equals(subjectId)
                    && stated.statement.predicate().equals(predicate)) {
                (stated.stands() ? said : outranked).add(stated);
            }
        }
        said.addAll(outranked);
        return said;
    }
}
