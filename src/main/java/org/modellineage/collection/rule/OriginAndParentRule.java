package org.modellineage.collection.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;

/**
 * A model trained from scratch, or of unknown origin, has no parent; checkpoints of the same training do not count as
 * parents.
 */
final class OriginAndParentRule implements Rule {

    @Override
    public String name() {
        return "origin-and-parent";
    }

    @Override
    public void check(StatementIndex statements, Findings findings) {
        for (PlacedStatement origin : statements.with(Property.WEIGHTS_ORIGIN)) {
            String model = origin.statement().subjectId();
            if (origin.stands()) {
                parent(model, statements)
                        .ifPresent(parent -> findings.add(
                                origin,
                                "the weights of " + model + " are "
                                        + origin.statement().value() + ", and come from " + parent));
            }
        }
    }

    /** The first ancestor by weights that is not a checkpoint of the same training. */
    private static Optional<String> parent(String model, StatementIndex statements) {
        Set<String> seen = new HashSet<>(List.of(model));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String child = open.remove();
            for (RelationshipType type : PlacedStatement.WEIGHTS) {
                for (PlacedStatement step : statements.of(child, type)) {
                    String parent = (String) step.statement().value();
                    if (!step.stands() || !seen.add(parent)) {
                        continue;
                    }
                    if (!statements.isUnreleased(parent)) {
                        return Optional.of(parent);
                    }
                    open.add(parent);
                }
            }
        }
        return Optional.empty();
    }
}
