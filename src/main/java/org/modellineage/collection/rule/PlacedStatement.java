package org.modellineage.collection.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modellineage.collection.problem.Place;
import org.modellineage.model.Channel;
import org.modellineage.model.Rank;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;

/**
 * A statement with its place.
 *
 * @param ownId whether its id was written in the file, not generated
 * @param exceptions the names of the rules that it may break, with their places
 */
public record PlacedStatement(Statement statement, boolean ownId, Place place, Map<String, Place> exceptions) {

    /** The derivations that pass weights on. */
    static final List<RelationshipType> WEIGHTS = Arrays.stream(RelationshipType.values())
            .filter(type -> type.channel().filter(Channel.WEIGHTS::equals).isPresent())
            .toList();

    public PlacedStatement {
        exceptions = Map.copyOf(exceptions);
    }

    /** Whether at least one claim supports it and is not deprecated. */
    boolean stands() {
        return statement.claims().stream()
                .anyMatch(claim -> claim.rank() != Rank.DEPRECATED
                        && claim.status() != Status.DENIED
                        && claim.status() != Status.RETRACTED);
    }

    /** The id of the parent by weights, when this statement names one. */
    Optional<String> parentOfWeights() {
        return statement.predicate() instanceof RelationshipType type && WEIGHTS.contains(type)
                ? Optional.of((String) statement.value())
                : Optional.empty();
    }
}
