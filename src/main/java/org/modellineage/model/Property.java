package org.modellineage.model;

import static org.modellineage.model.EntityKind.CONFLICT;
import static org.modellineage.model.EntityKind.DATASET;
import static org.modellineage.model.EntityKind.EVENT;
import static org.modellineage.model.EntityKind.HARDWARE;
import static org.modellineage.model.EntityKind.LICENSE;
import static org.modellineage.model.EntityKind.MODEL;
import static org.modellineage.model.EntityKind.ORGANIZATION;
import static org.modellineage.model.EntityKind.PERSON;
import static org.modellineage.model.EntityKind.PRODUCT;
import static org.modellineage.model.EntityKind.TECHNIQUE;
import static org.modellineage.model.EntityKind.TOPIC;
import static org.modellineage.model.EntityKind.TRAINING_STAGE;
import static org.modellineage.model.ValueType.DATE;
import static org.modellineage.model.ValueType.DECIMAL;
import static org.modellineage.model.ValueType.INTEGER;
import static org.modellineage.model.ValueType.TEXT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The properties that statements give to entities, typed, with the unit in the name. */
public enum Property implements Predicate {
    ALSO_KNOWN_AS("alsoKnownAs", TEXT, EnumSet.allOf(EntityKind.class), true, "another name it goes by"),
    DESCRIPTION("description", TEXT, EnumSet.allOf(EntityKind.class), false, "what it is, in one phrase"),
    PURPOSE("purpose", TEXT, EnumSet.allOf(EntityKind.class), true, "what it was made for"),
    JUDGED_AS(
            "judgedAs",
            TEXT,
            EnumSet.allOf(EntityKind.class),
            true,
            "how somebody judges it, in a few words; say who with attributedTo or holder"),
    STRENGTH(
            "strength",
            TEXT,
            EnumSet.of(MODEL, PRODUCT, TECHNIQUE, DATASET, ORGANIZATION, HARDWARE, TRAINING_STAGE),
            true,
            "what it does well or brings about"),
    WEAKNESS(
            "weakness",
            TEXT,
            EnumSet.of(MODEL, PRODUCT, TECHNIQUE, DATASET, ORGANIZATION, HARDWARE, TRAINING_STAGE),
            true,
            "what it does badly"),
    RELEASED_ON("releasedOn", DATE, EnumSet.of(MODEL, DATASET, PRODUCT), false, "first published on"),
    WEIGHTS_ORIGIN(
            "weightsOrigin",
            TEXT,
            EnumSet.of(MODEL),
            false,
            "where its first weights came from, when from no other model",
            List.of("from-scratch", "undisclosed")),
    MODALITY("modality", TEXT, EnumSet.of(MODEL), false, "what it takes in", List.of("text", "text-and-image")),
    OPENNESS(
            "openness",
            TEXT,
            EnumSet.of(MODEL, ORGANIZATION),
            false,
            "how open it is; of an organization, what it makes",
            List.of("open-source", "open-weights", "closed-source", "not-open-source")),
    AVAILABLE_AS(
            "availableAs",
            TEXT,
            EnumSet.of(MODEL, PRODUCT, DATASET, ORGANIZATION),
            true,
            "how one can get it or what one may do with it; of an organization, what it makes",
            List.of(
                    "free",
                    "api",
                    "chat",
                    "download",
                    "gated-download",
                    "research-use",
                    "commercial-use",
                    "self-hosting")),
    TOTAL_PARAMETERS("totalParameters", INTEGER, EnumSet.of(MODEL), false, "parameters in all"),
    ACTIVE_PARAMETERS("activeParameters", INTEGER, EnumSet.of(MODEL), false, "parameters used for one token"),
    CONTEXT_LENGTH_TOKENS(
            "contextLengthTokens",
            INTEGER,
            EnumSet.of(MODEL, TRAINING_STAGE),
            false,
            "longest context, in tokens; of a stage, the one afterwards"),
    FROM_CONTEXT_LENGTH_TOKENS(
            "fromContextLengthTokens",
            INTEGER,
            EnumSet.of(TRAINING_STAGE),
            false,
            "the context length before the stage, in tokens"),
    VOCABULARY_SIZE("vocabularySize", INTEGER, EnumSet.of(MODEL), false, "different tokens it knows"),
    PRETRAINING_TOKENS("pretrainingTokens", INTEGER, EnumSet.of(MODEL), false, "tokens it was pretrained on"),
    TRAINING_COST_USD(
            "trainingCostUsd",
            INTEGER,
            EnumSet.of(MODEL, TRAINING_STAGE),
            false,
            "what its training cost, in US dollars"),
    TRAINING_COMPUTE_FLOP(
            "trainingComputeFlop",
            DECIMAL,
            EnumSet.of(MODEL, TRAINING_STAGE),
            false,
            "floating-point operations that its training took, that of its base included"),
    TRAINING_DAYS(
            "trainingDays", DECIMAL, EnumSet.of(MODEL, TRAINING_STAGE), false, "how long its training took, in days"),
    GPU_HOURS(
            "gpuHours",
            INTEGER,
            EnumSet.of(MODEL, TRAINING_STAGE),
            false,
            "hours of single GPUs that its training took"),
    RMB_PER_MILLION_OUTPUT_TOKENS(
            "rmbPerMillionOutputTokens",
            DECIMAL,
            EnumSet.of(MODEL),
            false,
            "price of a million output tokens, in renminbi"),
    DAILY_USE_LIMIT("dailyUseLimit", INTEGER, EnumSet.of(MODEL, PRODUCT), false, "uses a day that one user had"),
    FILE_SHA256("fileSha256", TEXT, EnumSet.of(MODEL), true, "the SHA-256 of a file of its weights"),
    DERIVATIVE_MODELS("derivativeModels", INTEGER, EnumSet.of(MODEL), false, "models on a hub that were made from it"),
    DOWNLOADS("downloads", INTEGER, EnumSet.of(MODEL, PRODUCT), false, "downloads so far"),
    STAGE_NUMBER("stageNumber", INTEGER, EnumSet.of(TRAINING_STAGE), false, "its place in the recipe, from 1"),
    STAGE_KIND(
            "stageKind",
            TEXT,
            EnumSet.of(TRAINING_STAGE),
            false,
            "the kind of training",
            List.of(
                    "pretraining",
                    "continued-pretraining",
                    "context-extension",
                    "sft",
                    "dpo",
                    "rl",
                    "reward-modeling",
                    "data-synthesis",
                    "finetune")),
    SAMPLES("samples", INTEGER, EnumSet.of(DATASET, TRAINING_STAGE), false, "samples it holds, or trains on"),
    TOKENS("tokens", INTEGER, EnumSet.of(DATASET, TRAINING_STAGE), false, "tokens it holds, or trains on"),
    EPOCHS("epochs", DECIMAL, EnumSet.of(TRAINING_STAGE), false, "passes over the data"),
    BATCH_SIZE_SEQUENCES("batchSizeSequences", INTEGER, EnumSet.of(TRAINING_STAGE), false, "sequences in one batch"),
    LEARNING_RATE("learningRate", DECIMAL, EnumSet.of(TRAINING_STAGE), false, "the peak learning rate"),
    ADAM_BETA_1("adamBeta1", DECIMAL, EnumSet.of(TRAINING_STAGE), false, "the optimizer's first decay rate"),
    ADAM_BETA_2("adamBeta2", DECIMAL, EnumSet.of(TRAINING_STAGE), false, "the optimizer's second decay rate"),
    WEIGHT_DECAY("weightDecay", DECIMAL, EnumSet.of(TRAINING_STAGE), false, "the weight decay"),
    REWARD_MODELS(
            "rewardModels",
            INTEGER,
            EnumSet.of(TRAINING_STAGE),
            false,
            "reward models used; 0 when rules gave all rewards"),
    EXPONENT_BITS("exponentBits", INTEGER, EnumSet.of(TECHNIQUE), false, "bits of the exponent of a number format"),
    MANTISSA_BITS("mantissaBits", INTEGER, EnumSet.of(TECHNIQUE), false, "bits of the mantissa of a number format"),
    FOUNDED_ON("foundedOn", DATE, EnumSet.of(ORGANIZATION), false, "founded on"),
    OFFICIAL_NAME("officialName", TEXT, EnumSet.of(ORGANIZATION), false, "its legal name"),
    BASED_IN("basedIn", TEXT, EnumSet.of(ORGANIZATION), false, "where it has its seat"),
    FOCUS("focus", TEXT, EnumSet.of(ORGANIZATION, PERSON), true, "what it works on"),
    GOAL("goal", TEXT, EnumSet.of(ORGANIZATION, PERSON), true, "what it wants to reach"),
    KNOWN_FOR("knownFor", TEXT, EnumSet.of(ORGANIZATION, PERSON), true, "what it is known for"),
    BUSINESS_MODEL("businessModel", TEXT, EnumSet.of(ORGANIZATION), true, "how it earns money, or does not"),
    PRACTICE("practice", TEXT, EnumSet.of(ORGANIZATION, PERSON), true, "how it goes about its work"),
    HIRES("hires", TEXT, EnumSet.of(ORGANIZATION), true, "whom it employs or looks for"),
    GPUS_FOR_TRAINING("gpusForTraining", INTEGER, EnumSet.of(ORGANIZATION), false, "GPUs it trains its models on"),
    SHARE_PRICE_CHANGE_PERCENT(
            "sharePriceChangePercent",
            DECIMAL,
            EnumSet.of(ORGANIZATION, TOPIC),
            false,
            "how its share price or index moved, in percent; when and session say on what day"),
    MARKET_VALUE_LOSS_USD(
            "marketValueLossUsd",
            INTEGER,
            EnumSet.of(ORGANIZATION, TOPIC, EVENT),
            false,
            "market value lost, in US dollars"),
    BORN_ON("bornOn", DATE, EnumSet.of(PERSON), false, "born on"),
    HAPPENED_ON("happenedOn", DATE, EnumSet.of(EVENT), false, "when it happened"),
    EVENT_KIND(
            "eventKind",
            TEXT,
            EnumSet.of(EVENT),
            false,
            "what kind of event",
            List.of(
                    "announcement",
                    "ban",
                    "attack",
                    "examination",
                    "export-control",
                    "incident",
                    "inquiry",
                    "investigation",
                    "market-move",
                    "meeting",
                    "price-cut",
                    "release",
                    "restriction",
                    "test")),
    COLLECTS("collects", TEXT, EnumSet.of(PRODUCT, ORGANIZATION), true, "data about its users that it collects"),
    STORES_DATA_IN(
            "storesDataIn",
            TEXT,
            EnumSet.of(PRODUCT, ORGANIZATION),
            false,
            "the country where it keeps the data of its users"),
    RULE("rule", TEXT, EnumSet.of(PRODUCT, ORGANIZATION, MODEL, TOPIC, TECHNIQUE), true, "a rule that holds for it"),
    LICENSE_KEY("licenseKey", TEXT, EnumSet.of(LICENSE), false, "its SPDX id, or else a LicenseRef"),
    TEXT_DATE("textDate", DATE, EnumSet.of(LICENSE), false, "the day or year of the edition of its text"),
    TEXT_READ(
            "textRead",
            TEXT,
            EnumSet.of(LICENSE),
            false,
            "how far its text was read for what is said of it",
            List.of("read", "standard-text", "second-hand", "unread")),
    DUTY(
            "duty",
            TEXT,
            EnumSet.of(LICENSE),
            true,
            "what it asks or forbids; follows says through which channel, dutyKind what kind it is"),
    OUTCOME(
            "outcome",
            TEXT,
            EnumSet.of(CONFLICT),
            false,
            "how the conflict stands",
            List.of("open", "resolved", "compatible")),
    OUTCOME_REASON("outcomeReason", TEXT, EnumSet.of(CONFLICT), false, "why it stands so");

    private final String word;
    private final ValueType type;
    private final Set<EntityKind> subjects;
    private final boolean many;
    private final String meaning;
    private final List<String> choices;

    Property(String word, ValueType type, Set<EntityKind> subjects, boolean many, String meaning) {
        this(word, type, subjects, many, meaning, List.of());
    }

    Property(
            String word, ValueType type, Set<EntityKind> subjects, boolean many, String meaning, List<String> choices) {
        this.word = word;
        this.type = type;
        this.subjects = Collections.unmodifiableSet(subjects);
        this.many = many;
        this.meaning = meaning;
        this.choices = choices;
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

    @Override
    public Set<EntityKind> subjects() {
        return subjects;
    }

    /** True when an entity may have several values at once, false when different values contradict each other. */
    public boolean many() {
        return many;
    }

    /** The accepted values; empty when any value of the type is accepted. */
    public List<String> choices() {
        return choices;
    }

    /** The property with a name. */
    public static Optional<Property> of(String word) {
        for (Property property : values()) {
            if (property.word.equals(word)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }
}
