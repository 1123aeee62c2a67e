package org.modellineage.render.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.modellineage.render.content.CardSummary;
import org.modellineage.render.content.EntityCard;
import org.modellineage.render.content.EntityCard.RelatedEntity;
import org.modellineage.render.content.EntityCard.Relationships;
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

    private static final String SAME_BYTES = "IDENTICAL_TO";
    private static final Set<String> PROPERTIES_IN_FIRST_LINES = Set.of(
            "description", "releasedOn", "totalParameters", "activeParameters", "contextLengthTokens", "weightsOrigin");

    /** The most informative relationships of organizations and people, which come first. */
    private static final List<String> FIRST = List.of(
            CardSummary.MAKER, "FOUNDED_BY", "LEADS", "OWNED_BY", "FUNDED_BY", "SPUN_OFF_FROM", "DIVISION_OF", "USES");

    private final Style style;
    private final Appendable out;
    private final CardEntries entries;

    public CardFormat(Style style, Appendable out) {
        this.style = style;
        this.out = out;
        this.entries = new CardEntries(style, out);
    }

    public void write(EntityCard card) throws IOException {
        new InkedText()
                .add(card.text("name"), Ink.STRONG)
                .add(INDENT + CardSummary.line(card))
                .writeLines(style, out);
        String figures = CardSummary.figures(card);
        if (!figures.isEmpty()) {
            new HangingText(style, out).write(INDENT, new InkedText().add(figures));
        }
        CardSummary.UPSTREAM.forEach((role, label) -> addNames(label, CardSummary.withRole(card.madeFrom(), role)));
        CardSummary.DOWNSTREAM.forEach((role, label) -> addNames(label, CardSummary.withRole(card.became(), role)));
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

    private static List<RelatedEntity> disputes(EntityCard card) {
        return card.relationships().stream()
                .filter(one -> !one.outward())
                .flatMap(one -> one.ends().stream())
                .filter(end -> end.kind().equals("Conflict"))
                .toList();
    }

    /** Lists the relationships; for models and datasets, whose lineage is listed already, counts them instead. */
    private void addRelationships(EntityCard card) {
        boolean lineage = card.isKind("Model", "Dataset");
        Set<String> inFirstLine = Set.of(
                CardSummary.MAKER,
                CardSummary.LICENCE,
                CardSummary.isToldByPublisher(card) ? CardSummary.PUBLISHER : "");
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
            if (lineage
                    && !(one.outward()
                            && Set.of(CardSummary.PUBLISHER, SAME_BYTES).contains(one.type()))) {
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

    private void addProperties(EntityCard card) {
        card.properties().forEach((name, values) -> {
            if (!PROPERTIES_IN_FIRST_LINES.contains(name)) {
                int shown = Math.min(MOST_VALUES, values.size());
                String text = String.join("; ", values.subList(0, shown)) + CardSummary.more(values.size() - shown);
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
        entries.add(label, text.add(CardSummary.more(count - shown)), count);
    }

    /** "149 claims by 14 sources in the collection deepseek. Next: tree, why ...". */
    private void writeEnd(EntityCard card) throws IOException {
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

    private static String capitalized(String phrase) {
        return phrase.isEmpty() ? phrase : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }
}
