package org.modellineage.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows that date one thing, and which of them another contradicts with better support. */
final class CompetingDates {

    private static final List<String> RANKS = List.of("preferred", "normal", "deprecated");

    private final String column;
    private final List<Map<String, Object>> rows = new ArrayList<>(2);

    /** Of rows that have their date in a column. */
    CompetingDates(String column) {
        this.column = column;
    }

    void add(Map<String, Object> row) {
        rows.add(row);
    }

    /** Whether no other date is better supported than that of a row; a month does not contradict a day in it. */
    boolean prefer(Map<String, Object> row) {
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

    private boolean contradicts(Map<String, Object> one, Map<String, Object> other) {
        String date = String.valueOf(one.get(column));
        String otherDate = String.valueOf(other.get(column));
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
