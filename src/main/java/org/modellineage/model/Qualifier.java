package org.modellineage.model;

import static org.modellineage.model.ValueType.DATE;
import static org.modellineage.model.ValueType.DECIMAL;
import static org.modellineage.model.ValueType.ENTITY;
import static org.modellineage.model.ValueType.INTEGER;
import static org.modellineage.model.ValueType.TEXT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The qualifiers of statements, under {@code with:} in collections and under the same names on claims in the graph. */
public enum Qualifier {
    STAGE("stage", TEXT, "what training followed", Property.STAGE_KIND.choices()),
    ALGORITHM("algorithm", TEXT, "the training algorithm, such as GRPO"),
    TOKENS("tokens", INTEGER, "tokens trained on"),
    SAMPLES("samples", INTEGER, "samples, questions or instances trained on"),
    EPOCHS("epochs", DECIMAL, "passes over the data"),
    CONTEXT_LENGTH_TOKENS("contextLengthTokens", INTEGER, "the context length afterwards, in tokens"),
    FROM_CONTEXT_LENGTH_TOKENS("fromContextLengthTokens", INTEGER, "the context length before, in tokens"),
    LORA_RANK("loraRank", INTEGER, "the rank of the matrices of a LoRA adapter"),
    LORA_TARGETS("loraTargets", TEXT, "the modules that a LoRA adapter changes"),
    MERGE_METHOD("mergeMethod", TEXT, "how weights were merged, such as slerp"),
    MERGE_WEIGHT("mergeWeight", DECIMAL, "the weight of this parent in a merge"),
    LAYER_RANGES("layerRanges", TEXT, "the layers of this parent that a merge takes, such as 0-16"),
    QUANTIZATION("quantization", TEXT, "the format of quantized weights, such as Q4_K_M or AWQ"),
    SHARE_PERCENT("sharePercent", DECIMAL, "the share of a whole, in percent"),
    COUNT("count", INTEGER, "how many, of hardware, models or people"),
    OUT_OF("outOf", INTEGER, "of how many, beside count"),
    PLACE("place", INTEGER, "the place in a chart or on a leaderboard; 1 is the top"),
    SCORE_PERCENT("scorePercent", DECIMAL, "the score reached, in percent"),
    OUTCOME(
            "outcome",
            TEXT,
            "how the subject of a comparison came off",
            List.of("better", "similar", "worse", "mixed", "unstated")),
    MEASURE("measure", TEXT, "what was compared or ranked, such as training cost"),
    RATIO_PERCENT("ratioPercent", DECIMAL, "the subject's amount as a share of the object's, in percent"),
    PRECISION(
            "precision",
            TEXT,
            "how exact the value is meant to be; exact when left out",
            List.of("about", "over", "under", "up-to")),
    AS_WRITTEN("asWritten", TEXT, "the value in the words of the source, where it was converted"),
    SESSION("session", TEXT, "the part of a trading day", List.of("pre-market", "regular")),
    STANCE(
            "stance",
            TEXT,
            "how one who judges stands to it",
            List.of("praise", "doubt", "warning", "mixed", "neutral")),
    HOLDER("holder", TEXT, "who holds it, where a source names nobody: some experts"),
    REFERENCE_NUMBER("referenceNumber", INTEGER, "its number in a list of references"),
    TIMES_CITED("timesCited", INTEGER, "how often the text cites the reference; 0 when it is listed only"),
    SCOPE("scope", TEXT, "the part of a model that a licence covers", List.of("code", "weights", "all")),
    FOLLOWS(
            "follows",
            TEXT,
            "the channel through which a licence's duty arrives",
            List.of("weights", "outputs", "data")),
    DUTY_KIND(
            "dutyKind",
            TEXT,
            "what kind of duty a licence imposes",
            List.of(
                    "notice",
                    "changes",
                    "attribution",
                    "display",
                    "name",
                    "source",
                    "same-licence",
                    "restrictions",
                    "use",
                    "non-commercial",
                    "research-only",
                    "no-derivatives",
                    "no-training",
                    "scale",
                    "territory",
                    "question")),
    NAME_PREFIX("namePrefix", TEXT, "what a licence wants the names of models made with it to begin with"),
    ROLE("role", TEXT, "the office of a person, or the part that a model has in a merge"),
    WHEN("when", DATE, "the day, month or year of which it is said"),
    SINCE("since", DATE, "from when it held"),
    UNTIL("until", DATE, "until when it held"),
    VIA("via", ENTITY, "the entity through which it happened, such as a dataset"),
    TOPIC("topic", ENTITY, "the topic that a judgement or an event is about"),
    CONFLICT("conflict", ENTITY, "the conflict in which it stands against other statements"),
    DETAIL("detail", TEXT, "a short remark in the curator's own words");

    private static final Map<String, Qualifier> BY_WORD = new HashMap<>();

    static {
        for (Qualifier qualifier : values()) {
            BY_WORD.put(qualifier.word, qualifier);
        }
    }

    private final String word;
    private final ValueType type;
    private final String meaning;
    private final List<String> choices;

    Qualifier(String word, ValueType type, String meaning) {
        this(word, type, meaning, List.of());
    }

    Qualifier(String word, ValueType type, String meaning, List<String> choices) {
        this.word = word;
        this.type = type;
        this.meaning = meaning;
        this.choices = choices;
    }

    /** Its name in collections and in the graph. */
    public String word() {
        return word;
    }

    /** The type of its value. */
    public ValueType type() {
        return type;
    }

    /** One phrase that says what it means. */
    public String meaning() {
        return meaning;
    }

    /** The accepted values; empty when any value of the type is accepted. */
    public List<String> choices() {
        return choices;
    }

    /** The qualifier with a name. */
    public static Optional<Qualifier> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
