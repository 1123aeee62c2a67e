package org.modellineage.collection;

import java.util.Optional;
import org.modellineage.model.Channel;
import org.modellineage.model.Rank;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;

/**
 * A statement with its place.
 *
 * @param ownId whether its id was written, not made
 */
record PlacedStatement(Statement statement, boolean ownId, Place place) {

    /** Whether at least one source puts it forward and no curator has set that claim aside. */
    boolean stands() {
        return statement.claims().stream()
                .anyMatch(claim -> claim.rank() != Rank.DEPRECATED
                        && claim.status() != Status.DENIED
                        && claim.status() != Status.RETRACTED);
    }

    /** The id of the model whose weights the subject's training started from, when the statement names one. */
    Optional<String> parentOfWeights() {
        return statement.predicate() instanceof RelationshipType type
                        && type.channel().filter(Channel.WEIGHTS::equals).isPresent()
                ? Optional.of((String) statement.value())
                : Optional.empty();
    }
}
