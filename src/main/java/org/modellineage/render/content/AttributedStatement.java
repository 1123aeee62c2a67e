package org.modellineage.render.content;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.render.value.CellText;
import org.modellineage.report.Answer;

/**
 * What one or more sources state in the same words.
 *
 * @param subject the name of what it is about
 * @param predicate as the graph spells it
 * @param objectId the id of the entity that is its value; empty for other values
 * @param stated the value with the qualifiers that all its sources give, and no others
 * @param conflict what the sources disagree on; null outside of conflicts
 * @param support how many independent sources support it; negative when the answer does not say
 * @param reasons why it is preferred or deprecated
 * @param attributions who states it
 */
public record AttributedStatement(
        String subjectId,
        String subject,
        String predicate,
        String objectId,
        StatedValue stated,
        @Nullable Conflict conflict,
        long support,
        Set<String> reasons,
        List<Attribution> attributions) {

    private static final List<String> RANKS = List.of("preferred", "normal", "deprecated");
    private static final List<String> STATUSES = List.of("asserted", "disputed", "alleged", "denied", "retracted");

    /** The columns that distinguish statements, beside their qualifiers. */
    private static final List<String> KEY =
            List.of("conflict", "topic", "subjectId", "subject", "predicate", "value", "objectId", "status");

    /**
     * A question on which sources disagree; texts are empty when nothing is said.
     *
     * @param topic its name
     * @param outcome how it was decided
     * @param reason why
     */
    public record Conflict(String topic, String outcome, String reason) {}

    /** Reads rows of statements, with their claims under {@code said}, or of claims, joining those that say the same. */
    public static List<AttributedStatement> of(Answer answer) {
        List<AttributedStatement> statements = new ArrayList<>();
        List<Row> together = new ArrayList<>();
        List<@Nullable Object> open = List.of();
        for (Row row : Row.of(answer.rows())) {
            List<@Nullable Object> key = key(row);
            if (!key.equals(open) && !together.isEmpty()) {
                statements.add(of(together));
                together.clear();
            }
            open = key;
            together.add(row);
        }
        if (!together.isEmpty()) {
            statements.add(of(together));
        }
        return statements;
    }

    private static List<@Nullable Object> key(Row row) {
        List<@Nullable Object> key = new ArrayList<>();
        KEY.forEach(column -> key.add(row.value(column)));
        key.add(Attribution.withoutRemarks(row.entries("qualifiers")));
        return key;
    }

    private static AttributedStatement of(List<Row> together) {
        List<Attribution> attributions = new ArrayList<>();
        Set<String> reasons = new LinkedHashSet<>();
        for (Row row : together) {
            if (row.value("said") instanceof List<?>) {
                row.rows("said").forEach(claim -> attributions.add(Attribution.of(claim)));
            } else {
                attributions.add(Attribution.of(row));
            }
            if (row.value("reasons") instanceof List<?> all) {
                all.forEach(reason -> reasons.add(CellText.of("reason", reason)));
            } else if (row.has("rankReason")) {
                reasons.add(row.text("rankReason"));
            }
        }
        Row first = together.get(0);
        Map<String, Object> qualifiers = Attribution.withoutRemarks(first.entries("qualifiers"));
        qualifiers.putAll(shared(attributions));
        Number support = first.number("support");
        return new AttributedStatement(
                first.raw("subjectId"),
                first.text("subject"),
                first.raw("predicate"),
                first.raw("objectId"),
                new StatedValue(first.raw("predicate"), first.value("value"), qualifiers),
                first.values().containsKey("topic")
                        ? new Conflict(first.text("topic"), first.text("outcome"), first.text("outcomeReason"))
                        : null,
                support == null ? -1 : support.longValue(),
                reasons,
                attributions);
    }

    /** The remarks that all sources share. */
    private static Map<String, Object> shared(List<Attribution> attributions) {
        Iterator<Attribution> each = attributions.iterator();
        Map<String, Object> shared =
                new LinkedHashMap<>(each.hasNext() ? each.next().remarks() : Map.of());
        each.forEachRemaining(
                other -> shared.entrySet().retainAll(other.remarks().entrySet()));
        return shared;
    }

    /** The best rank that a source gives it. */
    public String rank() {
        return RANKS.stream().filter(this::hasRank).findFirst().orElse("");
    }

    private boolean hasRank(String rank) {
        return attributions.stream().anyMatch(one -> one.rank().equals(rank));
    }

    /** The best status that a source gives it. */
    public String status() {
        return STATUSES.stream()
                .filter(status ->
                        attributions.stream().anyMatch(one -> one.status().equals(status)))
                .findFirst()
                .orElse("");
    }

    /** Whether it is disputed or part of a conflict. */
    public boolean isDisputed() {
        return status().equals("disputed")
                || attributions.stream().anyMatch(one -> one.remarks().containsKey("conflict"));
    }

    /** How many sources make it, and how many of them independently of each other, in words. */
    public String supportWords() {
        long sources = attributions.stream().filter(Attribution::asserts).count();
        long independent = support < 0 ? sources : support;
        if (sources == 0) {
            return "no source stands by it";
        } else if (independent > sources) {
            return independent + " independent sources in all";
        } else if (independent == sources) {
            return sources == 1 ? "" : sources + " independent sources";
        }
        return sources + " sources, " + (independent == 1 ? "not independent" : independent + " of them independent");
    }
}
