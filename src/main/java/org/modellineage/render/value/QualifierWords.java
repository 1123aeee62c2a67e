package org.modellineage.render.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The qualifiers of a statement in words, in their order: "sft", "800,000 samples", "4K to 128K tokens of context". */
public final class QualifierWords {

    /** The qualifiers that a precision may refer to, in order of preference. */
    private static final List<String> MEASURED =
            List.of("count", "sharePercent", "scorePercent", "ratioPercent", "tokens", "samples", "epochs", "place");

    private final Map<String, Object> qualifiers;
    private final @Nullable String measured;

    /**
     * Reads qualifiers by name.
     *
     * @param value the value of the statement; a precision is about it when it is a number, else about a qualifier that
     *     is one
     */
    public QualifierWords(Map<String, Object> qualifiers, @Nullable Object value) {
        this.qualifiers = qualifiers;
        this.measured = MEASURED.stream()
                .filter(name -> !(value instanceof Number) && qualifiers.containsKey(name))
                .findFirst()
                .orElse(null);
    }

    /** Qualifiers by name from a list of maps of {@code name} and {@code value}, as reports return them. */
    public static Map<String, Object> byName(@Nullable Object list) {
        Map<String, Object> qualifiers = new LinkedHashMap<>();
        if (list instanceof Iterable<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> entry && entry.get("name") instanceof String name) {
                    Object value = entry.get("value");
                    if (value != null) {
                        qualifiers.put(name, value);
                    }
                }
            }
        }
        return qualifiers;
    }

    /** The precision, such as "about", if it refers to the value and not to a qualifier. */
    public String precisionOfValue() {
        return measured == null ? precision() : "";
    }

    public List<String> phrases() {
        return phrases(Set.of());
    }

    /** A phrase for each, except those that the caller shows elsewhere. */
    public List<String> phrases(Set<String> toldElsewhere) {
        List<String> phrases = new ArrayList<>(qualifiers.size());
        qualifiers.forEach((name, value) -> {
            String phrase = phrase(name, value);
            if (!phrase.isEmpty() && !toldElsewhere.contains(name)) {
                phrases.add(name.equals(measured) ? precision() + phrase : phrase);
            }
        });
        return phrases;
    }

    private String phrase(String name, Object value) {
        String words = value instanceof Number number ? Units.of(name, number) : CellText.of(name, value);
        return switch (name) {
            case "precision", "outOf", "fromContextLengthTokens" -> "";
            case "conflict" -> "see " + words;
            case "count" -> qualifiers.containsKey("outOf") ? words + " of " + text("outOf") : words + " of them";
            case "contextLengthTokens" -> contextLength(words);
            case "sharePercent",
                    "tokens",
                    "samples",
                    "epochs",
                    "stage",
                    "outcome",
                    "when",
                    "detail",
                    "stance",
                    "note" -> words;
            case "scorePercent" -> "score " + words;
            case "ratioPercent" -> words + " of it";
            case "measure" -> "in " + words;
            case "algorithm" -> "by " + words;
            case "loraRank" -> "LoRA rank " + words;
            case "loraTargets" -> "on " + words;
            case "mergeMethod" -> "merged by " + words;
            case "layerRanges" -> "layers " + words;
            case "mergeWeight" -> "weight " + words + " in the merge";
            case "quantization" -> "as " + words;
            case "asWritten" -> "written \"" + words + "\"";
            case "session" -> words + " session";
            case "holder" -> "held by " + words;
            case "referenceNumber" -> "reference " + words;
            case "timesCited" -> cited(words);
            case "scope" -> "for " + words;
            case "role" -> "as " + words;
            case "since", "until" -> name + " " + words;
            case "via" -> "through " + words;
            case "topic" -> "on " + words;
            default -> Wording.heading(name) + " " + words;
        };
    }

    private String contextLength(String after) {
        Object before = qualifiers.get("fromContextLengthTokens");
        return before instanceof Number number
                ? Amounts.of("contextLengthTokens", number) + " to " + after + " of context"
                : after + " of context";
    }

    private static String cited(String times) {
        return switch (times) {
            case "0" -> "listed only";
            case "1" -> "cited once";
            default -> "cited " + times + " times";
        };
    }

    private String precision() {
        String word = text("precision");
        return word.isEmpty() ? "" : word.replace('-', ' ') + " ";
    }

    private String text(String name) {
        return CellText.of(name, qualifiers.get(name));
    }
}
