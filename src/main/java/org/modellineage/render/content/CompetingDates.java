package org.modellineage.render.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.modellineage.model.Status;

/** The rows that date one thing, and which of them another contradicts with better support. */
public final class CompetingDates {

    private static final List<String> RANKS = List.of("preferred", "normal", "deprecated");

    private final String column;
    private final List<Map<String, Object>> rows = new ArrayList<>(2);

    /** Of rows that have their date in a column. */
    public CompetingDates(String column) {
        this.column = column;
    }

    public void add(Map<String, Object> row) {
        rows.add(row);
    }

    /** Whether no other date is better supported than that of a row; a month does not contradict a day in it. */
    public boolean prefer(Map<String, Object> row) {
        if ("deprecated".equals(row.get("rank"))) {
            return false;
        }
        for (Map<String, Object> other : rows) {
            if (contradicts(other, row) && isBetter(other, row)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The most precise row whose date lies in that of a row, such as a day in a month, and which stands no better or worse:
     * the two say the same. Of several, the best supported one.
     */
    public Optional<Map<String, Object>> containedIn(Map<String, Object> row) {
        return rows.stream()
                .filter(other -> isIn(other, row) && prefer(other) == prefer(row) && standsAlike(other, row))
                .filter(other -> containedIn(other).isEmpty())
                .min(Comparator.comparingInt(CompetingDates::rank)
                        .thenComparing(CompetingDates::support, Comparator.reverseOrder()));
    }

    private boolean isIn(Map<String, Object> finer, Map<String, Object> coarser) {
        return date(finer).startsWith(date(coarser) + "-");
    }

    /** Whether nobody doubts the coarser one, or what is said of both is the same. */
    private static boolean standsAlike(Map<String, Object> finer, Map<String, Object> coarser) {
        return StatusWord.of(coarser.get("status")) == Status.ASSERTED
                || Objects.equals(coarser.get("status"), finer.get("status"));
    }

    private String date(Map<String, Object> row) {
        return String.valueOf(row.get(column));
    }

    private boolean contradicts(Map<String, Object> one, Map<String, Object> other) {
        String date = date(one);
        String otherDate = date(other);
        return !date.startsWith(otherDate) && !otherDate.startsWith(date);
    }

    private static boolean isBetter(Map<String, Object> one, Map<String, Object> other) {
        int rank = rank(one);
        int otherRank = rank(other);
        return rank == otherRank ? support(one) > support(other) : rank < otherRank;
    }

    private static int rank(Map<String, Object> row) {
        Object rank = row.get("rank");
        return rank instanceof String word && RANKS.contains(word) ? RANKS.indexOf(word) : RANKS.indexOf("normal");
    }

    private static long support(Map<String, Object> row) {
        return row.get("support") instanceof Number support ? support.longValue() : 0;
    }
}
