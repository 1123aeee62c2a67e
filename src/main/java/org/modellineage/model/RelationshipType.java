package org.modellineage.model;

import static org.modellineage.model.EntityKind.BENCHMARK;
import static org.modellineage.model.EntityKind.CONFLICT;
import static org.modellineage.model.EntityKind.DATASET;
import static org.modellineage.model.EntityKind.EVENT;
import static org.modellineage.model.EntityKind.HARDWARE;
import static org.modellineage.model.EntityKind.LICENSE;
import static org.modellineage.model.EntityKind.MODEL;
import static org.modellineage.model.EntityKind.ORGANIZATION;
import static org.modellineage.model.EntityKind.PERSON;
import static org.modellineage.model.EntityKind.PRODUCT;
import static org.modellineage.model.EntityKind.SOURCE;
import static org.modellineage.model.EntityKind.TECHNIQUE;
import static org.modellineage.model.EntityKind.TOPIC;
import static org.modellineage.model.EntityKind.TRAINING_STAGE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types of relationship between entities. Derivations point from child to parent, so that everything upstream lies
 * in one direction.
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
    VERSION_OF(null, EnumSet.of(MODEL), EnumSet.of(MODEL), "is a dated release of this model"),
    SUPERSEDED_BY(
            null, EnumSet.of(MODEL), EnumSet.of(MODEL), "its publisher points to this newer one, made from it or not"),
    DEVELOPED_BY(
            null, EnumSet.of(MODEL, DATASET, PRODUCT, TECHNIQUE, HARDWARE), EnumSet.of(ORGANIZATION), "was made by"),
    PUBLISHED_BY(
            null,
            EnumSet.of(MODEL, DATASET),
            EnumSet.of(ORGANIZATION),
            "is published by this account, which need not have made it"),
    FOUNDED_BY(null, EnumSet.of(ORGANIZATION), EnumSet.of(PERSON, ORGANIZATION), "was founded by"),
    OWNED_BY(null, EnumSet.of(ORGANIZATION, PRODUCT), EnumSet.of(ORGANIZATION, PERSON), "belongs to"),
    FUNDED_BY(null, EnumSet.of(ORGANIZATION), EnumSet.of(ORGANIZATION, PERSON), "gets its money from"),
    SPUN_OFF_FROM(null, EnumSet.of(ORGANIZATION), EnumSet.of(ORGANIZATION), "came out of this organization"),
    DIVISION_OF(null, EnumSet.of(ORGANIZATION), EnumSet.of(ORGANIZATION), "is a unit of this organization"),
    INDEPENDENT_OF(null, EnumSet.of(ORGANIZATION), EnumSet.of(ORGANIZATION), "is kept apart from this organization"),
    INVESTED_IN(null, EnumSet.of(ORGANIZATION, PERSON), EnumSet.of(ORGANIZATION), "holds a share of"),
    RELUCTANT_TO_FUND(null, EnumSet.of(ORGANIZATION, PERSON), EnumSet.of(ORGANIZATION), "hesitated to put money into"),
    COMPETES_WITH(null, EnumSet.of(ORGANIZATION, PRODUCT), EnumSet.of(ORGANIZATION, PRODUCT), "competes with"),
    CUT_PRICES_TO_COMPETE_WITH(
            null, EnumSet.of(ORGANIZATION), EnumSet.of(ORGANIZATION), "lowered its prices because of"),
    HIRES_FROM(null, EnumSet.of(ORGANIZATION), EnumSet.of(ORGANIZATION), "looks for its people there"),
    LEADS(null, EnumSet.of(PERSON), EnumSet.of(ORGANIZATION), "heads this organization"),
    WORKS_FOR(null, EnumSet.of(PERSON), EnumSet.of(ORGANIZATION), "works for this organization"),
    STUDIED_AT(null, EnumSet.of(PERSON), EnumSet.of(ORGANIZATION), "studied there"),
    OFFERS(
            null,
            EnumSet.of(ORGANIZATION),
            EnumSet.of(MODEL, PRODUCT, ORGANIZATION),
            "makes it available to its customers"),
    SEEKS_TO_USE(null, EnumSet.of(ORGANIZATION), EnumSet.of(MODEL, PRODUCT, ORGANIZATION), "wants to use it"),
    MAINTAINS(null, EnumSet.of(ORGANIZATION), EnumSet.of(BENCHMARK, PRODUCT, DATASET), "runs and keeps up"),
    OWNS(null, EnumSet.of(ORGANIZATION, PERSON), EnumSet.of(HARDWARE), "has a stock of this hardware"),
    REPORTED_ON(
            null, EnumSet.of(ORGANIZATION, PERSON), EnumSet.allOf(EntityKind.class), "is the one that reported on it"),
    RUNS(null, EnumSet.of(PRODUCT), EnumSet.of(MODEL), "the product answers with this model"),
    CHARTED_ON(null, EnumSet.of(PRODUCT, MODEL), EnumSet.of(PRODUCT), "reached a place in the charts of this store"),
    USES(
            null,
            EnumSet.of(MODEL, DATASET, TRAINING_STAGE, ORGANIZATION, PRODUCT, HARDWARE, TECHNIQUE),
            EnumSet.of(TECHNIQUE),
            "uses this technique"),
    VARIANT_OF(
            null,
            EnumSet.of(TECHNIQUE, HARDWARE, BENCHMARK),
            EnumSet.of(TECHNIQUE, HARDWARE, BENCHMARK),
            "is a variant of"),
    COMPONENT_OF(null, EnumSet.of(TECHNIQUE, HARDWARE), EnumSet.of(TECHNIQUE, HARDWARE), "is a part of"),
    TRAINED_WITH(
            null,
            EnumSet.of(MODEL, TRAINING_STAGE, ORGANIZATION),
            EnumSet.of(HARDWARE),
            "was trained on this hardware, or trains on it"),
    DEPLOYED_ON(null, EnumSet.of(MODEL, PRODUCT), EnumSet.of(HARDWARE), "answers on this hardware"),
    CONNECTED_BY(null, EnumSet.of(HARDWARE), EnumSet.of(HARDWARE), "its units are joined by"),
    AVAILABLE_TO(null, EnumSet.of(HARDWARE, MODEL, PRODUCT), EnumSet.of(ORGANIZATION), "can be had by"),
    LICENSED_UNDER(
            null,
            EnumSet.of(MODEL, DATASET, PRODUCT, ORGANIZATION),
            EnumSet.of(LICENSE),
            "may be used under this licence; of an organization, what it makes"),
    EVALUATED_ON(null, EnumSet.of(MODEL), EnumSet.of(BENCHMARK), "was measured on this benchmark"),
    COMPARED_WITH(
            null,
            EnumSet.of(MODEL, PRODUCT, ORGANIZATION, HARDWARE, TECHNIQUE, PERSON),
            EnumSet.of(MODEL, PRODUCT, ORGANIZATION, HARDWARE, TECHNIQUE, PERSON),
            "was set against it, with the outcome"),
    REFUSES_TO_ANSWER_ON(
            null, EnumSet.of(MODEL, PRODUCT), EnumSet.of(TOPIC, PERSON, EVENT), "gives no answer on this topic"),
    STAGE_OF(null, EnumSet.of(TRAINING_STAGE), EnumSet.of(MODEL), "is a step of this model's training"),
    STARTS_FROM(null, EnumSet.of(TRAINING_STAGE), EnumSet.of(MODEL), "the step starts from this checkpoint"),
    ENDS_IN(null, EnumSet.of(TRAINING_STAGE), EnumSet.of(MODEL), "the step makes this checkpoint"),
    READS(null, EnumSet.of(TRAINING_STAGE), EnumSet.of(DATASET), "the step trains on these data"),
    PRODUCES(null, EnumSet.of(TRAINING_STAGE), EnumSet.of(DATASET), "the step makes these data"),
    SCORED_BY(null, EnumSet.of(TRAINING_STAGE), EnumSet.of(MODEL), "this reward model scores the answers in the step"),
    TOOK_PART_IN(
            null,
            EnumSet.of(PERSON, ORGANIZATION, MODEL, PRODUCT, HARDWARE),
            EnumSet.of(EVENT),
            "took part in this event"),
    CONCERNS(null, EnumSet.of(EVENT, TOPIC, CONFLICT), EnumSet.allOf(EntityKind.class), "is about"),
    CAUSED(null, EnumSet.of(EVENT, MODEL, PRODUCT, ORGANIZATION), EnumSet.of(EVENT), "brought about this event"),
    TARGETS(null, EnumSet.of(EVENT), EnumSet.of(ORGANIZATION), "is directed at"),
    CITES(null, EnumSet.of(SOURCE), EnumSet.of(SOURCE), "names it as a source of its own"),
    COPIES(null, EnumSet.of(SOURCE), EnumSet.of(SOURCE), "repeats it word for word"),
    PARAPHRASES(null, EnumSet.of(SOURCE), EnumSet.of(SOURCE), "rewords it"),
    SHARES_TEXT_WITH(
            null, EnumSet.of(SOURCE), EnumSet.of(SOURCE), "has statements in common that show the same origin"),
    SPEAKS_FOR(null, EnumSet.of(SOURCE), EnumSet.of(ORGANIZATION, PERSON), "is this one's own word"),
    RELIES_ON(null, EnumSet.of(SOURCE), EnumSet.allOf(EntityKind.class), "rests on what these say"),
    MENTIONS(null, EnumSet.of(SOURCE), EnumSet.allOf(EntityKind.class), "points to, without a statement on it");

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

    /** The channel of a derivation; empty for other relationships. */
    public Optional<Channel> channel() {
        return Optional.ofNullable(channel);
    }

    @Override
    public Set<EntityKind> subjects() {
        return subjects;
    }

    /** The kinds of entity that may be its object. */
    public Set<EntityKind> objects() {
        return objects;
    }

    /** The type with a name. */
    public static Optional<RelationshipType> of(String word) {
        for (RelationshipType type : values()) {
            if (type.name().equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
