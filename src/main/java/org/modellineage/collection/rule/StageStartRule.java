package org.modellineage.collection.rule;

import java.util.List;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;

/**
 * A stage starts from the result of an earlier stage, or from a model whose weights do not come from this training; a
 * source may say that the origin of a checkpoint is unknown.
 */
final class StageStartRule implements Rule {

    @Override
    public String name() {
        return "stage-start";
    }

    @Override
    public void check(StatementIndex statements, Findings findings) {
        for (PlacedStatement start : statements.with(RelationshipType.STARTS_FROM)) {
            String stage = start.statement().subjectId();
            String checkpoint = (String) start.statement().value();
            List<String> makers = statements.to(checkpoint, RelationshipType.ENDS_IN).stream()
                    .map(placed -> placed.statement().subjectId())
                    .toList();
            if (makers.contains(stage)) {
                findings.add(start, stage + " starts from " + checkpoint + ", which it makes");
            } else if (makers.isEmpty()) {
                if (statements.isUnreleased(checkpoint) && hasNoOrigin(checkpoint, statements)) {
                    findings.add(
                            start,
                            stage + " starts from " + checkpoint
                                    + ", which no stage makes and no model gave weights to");
                }
            } else if (makers.stream().allMatch(maker -> isLaterInTheRecipe(maker, stage, statements))) {
                findings.add(
                        start, stage + " starts from " + checkpoint + ", which a later stage makes: " + makers.get(0));
            }
        }
    }

    private static boolean hasNoOrigin(String checkpoint, StatementIndex statements) {
        return statements.of(checkpoint, Property.WEIGHTS_ORIGIN).isEmpty()
                && PlacedStatement.WEIGHTS.stream()
                        .allMatch(type -> statements.of(checkpoint, type).isEmpty());
    }

    private static boolean isLaterInTheRecipe(String maker, String stage, StatementIndex statements) {
        boolean sameRecipe = statements.of(maker, RelationshipType.STAGE_OF).stream()
                .anyMatch(one -> statements.of(stage, RelationshipType.STAGE_OF).stream()
                        .anyMatch(other ->
                                other.statement().value().equals(one.statement().value())));
        return sameRecipe && number(maker, statements) > number(stage, statements);
    }

    private static long number(String stage, StatementIndex statements) {
        return statements
                .first(stage, Property.STAGE_NUMBER)
                .map(placed -> (Long) placed.statement().value())
                .orElse(0L);
    }
}
