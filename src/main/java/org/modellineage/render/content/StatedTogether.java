package org.modellineage.render.content;
import org.modellineage.render.value.CellText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is stated in the same words by one or more sources: a row with all of them under {@code said}, or rows of claims
 * that stand one after the other.
 *
 * @param row the first of the rows
 * @param sayings who says it
 * @param reasons why it is preferred or deprecated
 */
public record StatedTogether(Map<String, Object> row, List<Saying> sayings, Set<String> reasons) {

    private static final List<String> KEY =
            List.of("conflict", "topic", "subjectId", "subject", "predicate", "value", "objectId", "status");
    private static final List<String> RANKS = List.of("preferred", "normal", "deprecated");
    private static final List<String> STATUSES = List.of("asserted", "disputed", "alleged", "denied", "retracted");

    /** Puts rows together that follow each other and say the same. */
    public static List<StatedTogether> of(List<Map<String, Object>> rows) {
        List<StatedTogether> together = new ArrayList<>();
        List<@Nullable Object> open = List.of();
        for (Map<String, Object> row : rows) {
            List<@Nullable Object> key = new ArrayList<>();
            KEY.forEach(column -> key.add(row.get(column)));
            key.add(Remarks.without(row.get("qualifiers")));
            if (!key.equals(open)) {
                together.add(new StatedTogether(row, new ArrayList<>(), new LinkedHashSet<>()));
                open = key;
            }
            together.get(together.size() - 1).take(row);
        }
        return together;
    }

    private void take(Map<String, Object> next) {
        if (next.get("said") instanceof List<?> said) {
            for (Object one : said) {
                if (one instanceof Map<?, ?> claim) {
                    sayings.add(Saying.of(claim));
                }
            }
        } else {
            sayings.add(Saying.of(next));
        }
        if (next.get("reasons") instanceof List<?> all) {
            all.forEach(reason -> reasons.add(CellText.of("reason", reason)));
        } else if (next.get("rankReason") != null) {
            reasons.add(CellText.of("reason", next.get("rankReason")));
        }
    }

    /** The best rank that one of them has. */
    public String rank() {
        return best("rank", RANKS);
    }

    /** The best status that one of them has. */
    public String status() {
        return best("status", STATUSES);
    }

    /** The row with the qualifiers that all its sources give, and no others. */
    public Map<String, Object> statement() {
        Map<String, Object> statement = new LinkedHashMap<>(row);
        List<Object> qualifiers = Remarks.without(row.get("qualifiers"));
        qualifiers.addAll(Remarks.asQualifiers(shared()));
        statement.put("qualifiers", qualifiers);
        return statement;
    }

    /** What all its sources remark. */
    public Map<String, Object> shared() {
        return Remarks.shared(sayings.stream().map(Saying::remarks).toList());
    }

    /** How many sources say it, and how many of them independently of each other. */
    public String support() {
        long sources = sayings.stream().filter(Saying::asserts).count();
        long support = row.get("support") instanceof Number number ? number.longValue() : sources;
        if (sources == 0) {
            return "no source stands by it";
        } else if (support > sources) {
            return support + " independent sources in all";
        } else if (support == sources) {
            return sources == 1 ? "" : sources + " independent sources";
        }
        return sources + " sources, " + (support == 1 ? "not independent" : support + " of them independent");
    }

    private String best(String column, List<String> order) {
        for (String word : order) {
            if (sayings.stream().anyMatch(saying -> saying.word(column).equals(word))) {
                return word;
            }
        }
        return "";
    }
}
