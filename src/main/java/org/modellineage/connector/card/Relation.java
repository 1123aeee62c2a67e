package org.modellineage.connector.card;

import java.util.Locale;
import java.util.Optional;
import org.modellineage.model.RelationshipType;

/** The relations between a model and its base models that the hub knows. */
public enum Relation {
    FINETUNE(RelationshipType.INITIALIZED_FROM),
    ADAPTER(RelationshipType.ADAPTER_OF),
    QUANTIZED(RelationshipType.QUANTIZED_FROM),
    MERGE(RelationshipType.MERGED_FROM);

    private final RelationshipType type;

    Relation(RelationshipType type) {
        this.type = type;
    }

    /** The relationship of the model to the base model. */
    public RelationshipType type() {
        return type;
    }

    /** The relation of a word, in capitals or not. */
    public static Optional<Relation> of(String word) {
        for (Relation relation : values()) {
            if (relation.name().equals(word.toUpperCase(Locale.ROOT))) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }
}
