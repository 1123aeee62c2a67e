package org.modellineage.render.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.render.content.EntityCard.RelatedEntity;
import org.modellineage.render.value.Amounts;
import org.modellineage.render.value.Wording;

/** What the first lines of a card say of an entity, and the words for what it came from and what came of it. */
public final class CardSummary {

    public static final String MAKER = "DEVELOPED_BY";
    public static final String PUBLISHER = "PUBLISHED_BY";
    public static final String LICENCE = "LICENSED_UNDER";

    /** What an entity came from, by role. */
    public static final Map<String, String> UPSTREAM = labels(
            "parent",
            "Weights from",
            "teacher",
            "Taught by",
            "origin",
            "Derived from",
            "data",
            "Data",
            "design",
            "Design from");

    /** What came of it, by role. */
    public static final Map<String, String> DOWNSTREAM = labels(
            "became", "Became", "taught", "Taught", "led to", "Led to", "trained", "Trained", "shaped", "Design of");

    private CardSummary() {}

    /** "reasoning model by DeepSeek · 2025-01-20 · MIT License"; without a maker, "model published by" an account. */
    public static String line(EntityCard card) {
        String description = card.property("description");
        StringBuilder text = new StringBuilder(description.isEmpty() ? Wording.words(card.text("kind")) : description);
        String makers = names(card, MAKER);
        text.append(makers.isEmpty() ? "" : " by " + makers);
        text.append(isToldByPublisher(card) ? " published by " + names(card, PUBLISHER) : "");
        text.append(card.released() ? "" : " · never released");
        for (String part : List.of(card.property("releasedOn"), names(card, LICENCE))) {
            text.append(part.isEmpty() ? "" : " · " + part);
        }
        return text.toString();
    }

    /** Whether the first line names who published it, for want of a maker. */
    public static boolean isToldByPublisher(EntityCard card) {
        return names(card, MAKER).isEmpty() && !names(card, PUBLISHER).isEmpty();
    }

    /** "671 billion parameters, 37 billion of them active · 128K tokens of context · hf.co/owner/name · also R1". */
    public static String figures(EntityCard card) {
        List<String> parts = new ArrayList<>();
        String total = card.property("totalParameters");
        String active = card.property("activeParameters").replace(" parameters", "");
        parts.add(total + (total.isEmpty() || active.isEmpty() ? "" : ", " + active + " of them active"));
        String context = card.property("contextLengthTokens");
        parts.add(context.isEmpty() ? "" : context + " of context");
        String origin = card.property("weightsOrigin");
        parts.add(origin.isEmpty() ? "" : origin.startsWith("no ") ? "parent: " + origin : "weights " + origin);
        String hub = card.text("hubId");
        parts.add(hub.isEmpty() ? "" : "hf.co/" + hub);
        String aliases = card.text("aliases");
        parts.add(aliases.isEmpty() ? "" : "also " + aliases);
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    /** Released and doubtful ones come first, because the last ones may be left out. */
    public static List<RelatedEntity> withRole(List<RelatedEntity> ends, String role) {
        return ends.stream()
                .filter(end -> end.role().equals(role) && !end.isDenied())
                .sorted(Comparator.comparing(end -> !end.released() && !end.isDoubtful()))
                .toList();
    }

    /** The names of the first few entities that a relationship leads to. */
    private static String names(EntityCard card, String type) {
        List<String> names = card.relationships().stream()
                .filter(one -> one.outward() && one.type().equals(type))
                .flatMap(one -> one.ends().stream())
                .map(end -> end.name() + (end.isDoubtful() ? " (" + end.status() + ")" : ""))
                .distinct()
                .toList();
        int shown = Math.min(3, names.size());
        return String.join(", ", names.subList(0, shown)) + more(names.size() - shown);
    }

    /** " and 12 more"; empty for none. */
    public static String more(long count) {
        return count > 0 ? " and " + Amounts.grouped(count) + " more" : "";
    }

    private static Map<String, String> labels(String... rolesAndLabels) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < rolesAndLabels.length; i += 2) {
            labels.put(rolesAndLabels[i], rolesAndLabels[i + 1]);
        }
        return labels;
    }
}
