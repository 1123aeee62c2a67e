package org.modellineage.render.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.render.content.Card;
import org.modellineage.render.content.Card.RelatedEntity;
import org.modellineage.render.content.Card.Relationships;
import org.modellineage.render.content.Role;
import org.modellineage.render.terminal.HangingText;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.terminal.Style;
import org.modellineage.render.value.Amounts;
import org.modellineage.render.value.Wording;

/**
 * Writes what matters most of one entity on one screen: what it is, what it came from and became, what sources disagree
 * on, and then as much of the rest as there is room for.
 */
public final class CardFormat {

    private static final int MOST_NAMES = 5;
    private static final int MOST_VALUES = 2;
    private static final String INDENT = "  ";

    private static final String MAKER = "DEVELOPED_BY";
    private static final String PUBLISHER = "PUBLISHED_BY";
    private static final String LICENCE = "LICENSED_UNDER";
    private static final String SAME_BYTES = "IDENTICAL_TO";
    private static final Set<String> PROPERTIES_IN_FIRST_LINES = Set.of(
            "description", "releasedOn", "totalParameters", "activeParameters", "contextLengthTokens", "weightsOrigin");

    /** The most informative relationships of organizations and people, which come first. */
    private static final List<String> FIRST =
            List.of(MAKER, "FOUNDED_BY", "LEADS", "OWNED_BY", "FUNDED_BY", "SPUN_OFF_FROM", "DIVISION_OF", "USES");

    private static final Map<String, String> UPSTREAM = labels(
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
    private static final Map<String, String> DOWNSTREAM = labels(
            "became", "Became", "taught", "Taught", "led to", "Led to", "trained", "Trained", "shaped", "Design of");

    private final Style style;
    private final Appendable out;
    private final CardEntries entries;

    public CardFormat(Style style, Appendable out) {
        this.style = style;
        this.out = out;
        this.entries = new CardEntries(style, out);
    }

    public void write(Card card) throws IOException {
        new InkedText()
                .add(card.text("name"), Ink.STRONG)
                .add(INDENT + summary(card))
                .writeLines(style, out);
        String figures = figures(card);
        if (!figures.isEmpty()) {
            new HangingText(style, out).write(INDENT, new InkedText().add(figures));
        }
        UPSTREAM.forEach((role, label) -> addNames(label, withRole(card.madeFrom(), role)));
        DOWNSTREAM.forEach((role, label) -> addNames(label, withRole(card.became(), role)));
        addNames(
                "Not from",
                card.madeFrom().stream().filter(RelatedEntity::isDenied).toList());
        addNames(
                "Not in", card.became().stream().filter(RelatedEntity::isDenied).toList());
        addNames("In dispute", disputes(card));
        addRelationships(card);
        addProperties(card);
        entries.write();
        writeEnd(card);
    }

    /** "reasoning model by DeepSeek · 2025-01-20 · MIT License"; without a maker, "model published by" an account. */
    private static String summary(Card card) {
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
    private static boolean isToldByPublisher(Card card) {
        return names(card, MAKER).isEmpty() && !names(card, PUBLISHER).isEmpty();
    }

    /** "671 billion parameters, 37 billion of them active · 128K tokens of context · hf.co/owner/name · also R1". */
    private static String figures(Card card) {
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

    private static List<RelatedEntity> disputes(Card card) {
        return card.relationships().stream()
                .filter(one -> !one.outward())
                .flatMap(one -> one.ends().stream())
                .filter(end -> end.kind().equals("Conflict"))
                .toList();
    }

    /** Lists the relationships; for models and datasets, whose lineage is listed already, counts them instead. */
    private void addRelationships(Card card) {
        boolean lineage = card.isKind("Model", "Dataset");
        Set<String> inFirstLine = Set.of(MAKER, LICENCE, isToldByPublisher(card) ? PUBLISHER : "");
        List<Relationships> sorted = new ArrayList<>(card.relationships());
        sorted.sort(Comparator.comparingInt((Relationships one) -> place(one.type()))
                .thenComparing(one -> !one.outward())
                .thenComparing(Relationships::type));
        for (Relationships one : sorted) {
            List<RelatedEntity> ends = one.ends().stream()
                    .filter(end -> !end.kind().equals("Conflict"))
                    .toList();
            boolean told = (one.outward() && inFirstLine.contains(one.type()))
                    || (lineage && Role.of(one.type(), false) != null);
            if (told || ends.isEmpty()) {
                continue;
            }
            long count = one.count() - (one.ends().size() - ends.size());
            // A count of the accounts that published it would tell nothing.
            if (lineage && !(one.outward() && Set.of(PUBLISHER, SAME_BYTES).contains(one.type()))) {
                entries.count(one.phrase(), count);
            } else {
                addNames(capitalized(one.phrase()), ends, count);
            }
        }
    }

    private static int place(String type) {
        int place = FIRST.indexOf(type);
        return place < 0 ? FIRST.size() : place;
    }

    private void addProperties(Card card) {
        card.properties().forEach((name, values) -> {
            if (!PROPERTIES_IN_FIRST_LINES.contains(name)) {
                int shown = Math.min(MOST_VALUES, values.size());
                String text = String.join("; ", values.subList(0, shown)) + more(values.size() - shown);
                entries.add(capitalized(Wording.heading(name)), new InkedText().add(text), values.size());
            }
        });
    }

    private void addNames(String label, List<RelatedEntity> ends) {
        addNames(label, ends, ends.size());
    }

    private void addNames(String label, List<RelatedEntity> ends, long count) {
        if (ends.isEmpty()) {
            return;
        }
        String separator = ends.stream().anyMatch(end -> end.name().contains(", ")) ? "; " : ", ";
        InkedText text = new InkedText();
        // One more name is as short as saying that there is one more.
        int shown = (int) Math.min(ends.size(), count == MOST_NAMES + 1 ? count : MOST_NAMES);
        for (RelatedEntity end : ends.subList(0, shown)) {
            text.add(text.isEmpty() ? "" : separator).add(end.name(), Ink.STRONG);
            if (end.isDoubtful()) {
                text.add(" (").add(end.status(), Ink.ofStatus(end.status())).add(")");
            }
        }
        entries.add(label, text.add(more(count - shown)), count);
    }

    private static String more(long count) {
        return count > 0 ? " and " + Amounts.grouped(count) + " more" : "";
    }

    /** "149 claims by 14 sources in the collection deepseek. Next: tree, why ...". */
    private void writeEnd(Card card) throws IOException {
        StringBuilder text = new StringBuilder(Wording.counted(card.number("claims"), "claim"));
        text.append(" by ").append(Wording.counted(card.number("sources"), "source"));
        if (card.number("claimsMade") > 0) {
            text.append(", ").append(Amounts.grouped(card.number("claimsMade"))).append(" made by it");
        }
        String collections = card.text("collections");
        text.append(collections.isEmpty() ? "" : " in the collection " + collections);
        String next = card.isKind("Model", "Dataset")
                ? "tree, why, claims, licences"
                : card.isKind("Organization", "Person")
                        ? "organization, claims, said-by"
                        : card.isKind("Source")
                                ? "citations, withdraw, claims"
                                : card.isKind("Technique", "Hardware") ? "uses, claims" : "claims";
        new InkedText()
                .add(INDENT + text + ". Next: " + next + "; --all shows everything.", Ink.FAINT)
                .writeLines(style, out.append('\n'));
    }

    /** Released and doubtful ones come first, because the last ones may be left out. */
    private static List<RelatedEntity> withRole(List<RelatedEntity> ends, String role) {
        return ends.stream()
                .filter(end -> end.role().equals(role) && !end.isDenied())
                .sorted(Comparator.comparing(end -> !end.released() && !end.isDoubtful()))
                .toList();
    }

    /** The names of the first few entities that a relationship leads to. */
    private static String names(Card card, String type) {
        List<String> names = card.relationships().stream()
                .filter(one -> one.outward() && one.type().equals(type))
                .flatMap(one -> one.ends().stream())
                .map(end -> end.name() + (end.isDoubtful() ? " (" + end.status() + ")" : ""))
                .distinct()
                .toList();
        int shown = Math.min(3, names.size());
        return String.join(", ", names.subList(0, shown)) + more(names.size() - shown);
    }

    private static String capitalized(String phrase) {
        return phrase.isEmpty() ? phrase : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }

    private static Map<String, String> labels(String... rolesAndLabels) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < rolesAndLabels.length; i += 2) {
            labels.put(rolesAndLabels[i], rolesAndLabels[i + 1]);
        }
        return labels;
    }
}
