package org.modellineage.collection.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.modellineage.collection.problem.Place;
import org.modellineage.model.Channel;
import org.modellineage.model.Claim;
import org.modellineage.model.Property;
import org.modellineage.model.Rank;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;
import org.modellineage.model.ValueType;

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

    /** A text of a statement or of one of its claims, under the word of its property or qualifier. */
    record Text(String word, String text) {}

    /**
     * The texts of its property and of the qualifiers of its claims.
     *
     * @param except properties and qualifiers whose texts are left out
     */
    List<Text> texts(Set<?> except) {
        List<Text> texts = new ArrayList<>();
        if (statement.predicate() instanceof Property property
                && property.type() == ValueType.TEXT
                && !except.contains(property)) {
            texts.add(new Text(property.word(), statement.value().toString()));
        }
        for (Claim claim : statement.claims()) {
            statement.qualifiers(claim).forEach((qualifier, value) -> {
                if (qualifier.type() == ValueType.TEXT && !except.contains(qualifier)) {
                    texts.add(new Text(qualifier.word(), value.toString()));
                }
            });
        }
        return texts;
    }

    /** The id of the parent by weights, when this statement names one. */
    Optional<String> parentOfWeights() {
        return statement.predicate() instanceof RelationshipType type && WEIGHTS.contains(type)
                ? Optional.of((String) statement.value())
                : Optional.empty();
    }
}
