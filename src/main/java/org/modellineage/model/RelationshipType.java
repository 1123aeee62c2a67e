package org.modellineage.model;

import static org.modellineage.model.EntityKind.BENCHMARK;
import static org.modellineage.model.EntityKind.DATASET;
import static org.modellineage.model.EntityKind.EVENT;
import static org.modellineage.model.EntityKind.HARDWARE;
import static org.modellineage.model.EntityKind.LICENSE;
import static org.modellineage.model.EntityKind.MODEL;
import static org.modellineage.model.EntityKind.ORGANIZATION;
import static org.modellineage.model.EntityKind.PERSON;
import static org.modellineage.model.EntityKind.PRODUCT;
import static org.modellineage.model.EntityKind.TECHNIQUE;
import static org.modellineage.model.EntityKind.TRAINING_STAGE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types of relationship between entities, one type one meaning. Derivations run from the child to what it came
 * from, so that one direction leads to everything upstream.
 */
public enum RelationshipType implements Predicate {
    INITIALIZED_FROM(Channel.WEIGHTS, EnumSet.of(MODEL), EnumSet.of(MODEL), "training started from these weights"),
    ADAPTER_OF(Channel.WEIGHTS, EnumSet.of(MODEL), EnumSet.of(MODEL), "adds adapter weights to this model"),
    QUANTIZED_FROM(Channel.WEIGHTS, EnumSet.of(MODEL), EnumSet.of(MODEL), "stores these weights in fewer bits"),
    MERGED_FROM(Channel.WEIGHTS, EnumSet.of(MODEL), EnumSet.of(MODEL), "its weights combine these and others"),
    DISTILLED_FROM(Channel.OUTPUTS, EnumSet.of(MODEL), EnumSet.of(MODEL), "was trained on this model's outputs"),
    REWARDED_BY(Channel.OUTPUTS, EnumSet.of(MODEL), EnumSet.of(MODEL), "this reward or judge model gave its signal"),
    GENERATED_BY(Channel.OUTPUTS, EnumSet.of(DATASET), EnumSet.of(MODEL), "the data are this model's outputs"),
    FILTERED_BY(Channel.OUTPUTS, EnumSet.of(DATASET), EnumSet.of(MODEL), "this model chose or judged the data"),
    TRAINED_ON(Channel.DATA, EnumSet.of(MODEL), EnumSet.of(DATASET), "was trained on these data"),
    INCLUDES(Channel.DATA, EnumSet.of(DATASET), EnumSet.of(DATASET), "these data are a part of it"),
    REUSES(Channel.DATA, EnumSet.of(DATASET), EnumSet.of(DATASET), "takes over some of these data"),
    ARCHITECTURE_FROM(Channel.DESIGN, EnumSet.of(MODEL), EnumSet.of(MODEL), "took over the architecture, no weights"),
    RECIPE_FROM(Channel.DESIGN, EnumSet.of(MODEL), EnumSet.of(MODEL), "took over the training recipe, no weights"),
    DERIVED_FROM(Channel.UNKNOWN, EnumSet.of(MODEL), EnumSet.of(MODEL), "comes from it; the source does not say how"),

    MEMBER_OF(null, EnumSet.of(MODEL), EnumSet.of(MODEL), "is a member of this series"),
    DEVELOPED_BY(null, EnumSet.of(MODEL, DATASET, PRODUCT, TECHNIQUE), EnumSet.of(ORGANIZATION), "was made by"),
    FOUNDED_BY(null, EnumSet.of(ORGANIZATION), EnumSet.of(PERSON, ORGANIZATION), "was founded by"),
    OWNED_BY(null, EnumSet.of(ORGANIZATION, PRODUCT), EnumSet.of(ORGANIZATION, PERSON), "belongs to"),
    FUNDED_BY(null, EnumSet.of(ORGANIZATION), EnumSet.of(ORGANIZATION, PERSON), "gets its money from"),
    SPUN_OFF_FROM(null, EnumSet.of(ORGANIZATION), EnumSet.of(ORGANIZATION), "came out of this organization"),
    DIVISION_OF(null, EnumSet.of(ORGANIZATION), EnumSet.of(ORGANIZATION), "is a unit of this organization"),
    INVESTED_IN(null, EnumSet.of(ORGANIZATION, PERSON), EnumSet.of(ORGANIZATION), "holds a share of"),
    LEADS(null, EnumSet.of(PERSON), EnumSet.of(ORGANIZATION), "heads this organization"),
    WORKS_FOR(null, EnumSet.of(PERSON), EnumSet.of(ORGANIZATION), "works for this organization"),
    STUDIED_AT(null, EnumSet.of(PERSON), EnumSet.of(ORGANIZATION), "studied there"),
    RUNS(null, EnumSet.of(PRODUCT), EnumSet.of(MODEL), "the product answers with this model"),
    USES(null, EnumSet.of(MODEL, DATASET, TRAINING_STAGE), EnumSet.of(TECHNIQUE), "uses this technique"),
    TRAINED_WITH(null, EnumSet.of(MODEL, TRAINING_STAGE), EnumSet.of(HARDWARE), "was trained on this hardware"),
    LICENSED_UNDER(null, EnumSet.of(MODEL, DATASET, PRODUCT), EnumSet.of(LICENSE), "may be used under this licence"),
    EVALUATED_ON(null, EnumSet.of(MODEL), EnumSet.of(BENCHMARK), "was measured on this benchmark"),
    STAGE_OF(null, EnumSet.of(TRAINING_STAGE), EnumSet.of(MODEL), "is a step of this model's training"),
    TOOK_PART_IN(null, EnumSet.of(PERSON, ORGANIZATION, MODEL, PRODUCT), EnumSet.of(EVENT), "took part in this event");

    private final @Nullable Channel channel;
    private final Set<EntityKind> subjects;
    private final Set<EntityKind> objects;
    private final String meaning;

    RelationshipType(@Nullable Channel channel, Set<EntityKind> subjects, Set<EntityKind> objects, String meaning) {
        this.channel = channel;
        this.subjects = Collections.unmodifiableSet(subjects);
        this.objects = Collections.unmodifiableSet(objects);
        this.meaning = meaning;
    }

    @Override
    public String word() {
        return name();
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** What passes along it when it is a derivation, else nothing. */
    public Optional<Channel> channel() {
        return Optional.ofNullable(channel);
    }

    /** The kinds that may have it. */
    public Set<EntityKind> subjects() {
        return subjects;
    }

    /** The kinds that it may lead to. */
    public Set<EntityKind> objects() {
        return objects;
    }

    /** The type of a word, if it is one. */
    public static Optional<RelationshipType> of(String word) {
        for (RelationshipType type : values()) {
            if (type.name().equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
