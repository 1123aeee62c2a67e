package org.modellineage.render.content;

import org.modellineage.model.RelationshipType;

/** The parts into which everything that is said about an entity is divided, in their order. */
public enum StatementPart {
    DISPUTE("In dispute"),
    LINEAGE("Lineage"),
    LICENCE("Licence"),
    REST("The rest");

    private final String heading;

    StatementPart(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    public static StatementPart of(AttributedStatement statement) {
        return statement.isDisputed() ? DISPUTE : ofPredicate(statement);
    }

    /** The part of a statement that nobody disputes. */
    public static StatementPart ofPredicate(AttributedStatement statement) {
        String predicate = statement.predicate();
        if (predicate.equals(RelationshipType.LICENSED_UNDER.word())) {
            return LICENCE;
        }
        return RelationshipType.of(predicate)
                        .filter(type -> type.channel().isPresent())
                        .isPresent()
                ? LINEAGE
                : REST;
    }
}
