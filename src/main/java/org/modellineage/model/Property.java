package org.modellineage.model;

import static org.modellineage.model.EntityKind.DATASET;
import static org.modellineage.model.EntityKind.EVENT;
import static org.modellineage.model.EntityKind.MODEL;
import static org.modellineage.model.EntityKind.ORGANIZATION;
import static org.modellineage.model.EntityKind.PERSON;
import static org.modellineage.model.EntityKind.PRODUCT;
import static org.modellineage.model.ValueType.DATE;
import static org.modellineage.model.ValueType.INTEGER;
import static org.modellineage.model.ValueType.TEXT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The properties that statements give to entities, typed, with the unit in the name. */
public enum Property implements Predicate {
    ALSO_KNOWN_AS("alsoKnownAs", TEXT, EnumSet.allOf(EntityKind.class), true, "another name it goes by"),
    DESCRIPTION("description", TEXT, EnumSet.allOf(EntityKind.class), false, "what it is, in one phrase"),
    RELEASED_ON("releasedOn", DATE, EnumSet.of(MODEL, DATASET, PRODUCT), false, "first published on"),
    TOTAL_PARAMETERS("totalParameters", INTEGER, EnumSet.of(MODEL), false, "parameters in all"),
    ACTIVE_PARAMETERS("activeParameters", INTEGER, EnumSet.of(MODEL), false, "parameters used for one token"),
    CONTEXT_LENGTH_TOKENS("contextLengthTokens", INTEGER, EnumSet.of(MODEL), false, "longest context, in tokens"),
    PRETRAINING_TOKENS("pretrainingTokens", INTEGER, EnumSet.of(MODEL), false, "tokens it was pretrained on"),
    TRAINING_COST_USD("trainingCostUsd", INTEGER, EnumSet.of(MODEL), false, "what its training cost, in US dollars"),
    SAMPLES("samples", INTEGER, EnumSet.of(DATASET), false, "samples it holds"),
    TOKENS("tokens", INTEGER, EnumSet.of(DATASET), false, "tokens it holds"),
    FOUNDED_ON("foundedOn", DATE, EnumSet.of(ORGANIZATION), false, "founded on"),
    OFFICIAL_NAME("officialName", TEXT, EnumSet.of(ORGANIZATION), false, "its legal name"),
    BASED_IN("basedIn", TEXT, EnumSet.of(ORGANIZATION), false, "where it has its seat"),
    BORN_ON("bornOn", DATE, EnumSet.of(PERSON), false, "born on"),
    HAPPENED_ON("happenedOn", DATE, EnumSet.of(EVENT), false, "when it happened");

    private final String word;
    private final ValueType type;
    private final Set<EntityKind> subjects;
    private final boolean many;
    private final String meaning;

    Property(String word, ValueType type, Set<EntityKind> subjects, boolean many, String meaning) {
        this.word = word;
        this.type = type;
        this.subjects = Collections.unmodifiableSet(subjects);
        this.many = many;
        this.meaning = meaning;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** The type of its value. */
    public ValueType type() {
        return type;
    }

    /** The kinds that may have it. */
    public Set<EntityKind> subjects() {
        return subjects;
    }

    /** True when an entity may have several values at once, false when different values contradict each other. */
    public boolean many() {
        return many;
    }

    /** The property of a word, if it is one. */
    public static Optional<Property> of(String word) {
        for (Property property : values()) {
            if (property.word.equals(word)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }
}
