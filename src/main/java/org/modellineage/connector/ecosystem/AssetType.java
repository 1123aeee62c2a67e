package org.modellineage.connector.ecosystem;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.EntityKind;
import org.modellineage.model.RelationshipType;

/** The types of asset, and what a dependency between two of them means. */
enum AssetType {
    MODEL(EntityKind.MODEL, ""),
    DATASET(EntityKind.DATASET, "datasets/"),
    APPLICATION(EntityKind.PRODUCT, "applications/");

    private final EntityKind kind;
    private final String folder;

    AssetType(EntityKind kind, String folder) {
        this.kind = kind;
        this.folder = folder;
    }

    static Optional<AssetType> of(@Nullable Object word) {
        for (AssetType type : values()) {
            if (word instanceof String text && type.word().equals(text.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    EntityKind kind() {
        return kind;
    }

    /** Stands before the name in ids, since a maker may give one name to assets of two types. */
    String folder() {
        return folder;
    }

    /** The relationship of an asset of this type to one of another kind that it depends on; empty when it may be any. */
    Optional<RelationshipType> dependency(EntityKind other) {
        return switch (this) {
            case MODEL ->
                switch (other) {
                    case MODEL -> Optional.of(RelationshipType.DERIVED_FROM);
                    case DATASET -> Optional.of(RelationshipType.TRAINED_ON);
                    default -> Optional.empty();
                };
            case DATASET -> other == EntityKind.DATASET ? Optional.of(RelationshipType.REUSES) : Optional.empty();
            case APPLICATION -> other == EntityKind.MODEL ? Optional.of(RelationshipType.RUNS) : Optional.empty();
        };
    }
}
