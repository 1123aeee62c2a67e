package org.modellineage.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What of an answer in JSON a question compares, in a form in which lists are sets and numbers are numbers. */
final class GoldAnswer {

    private GoldAnswer() {}

    /** The cells of the compared columns, of the compared rows. */
    static List<List<String>> found(GoldQuestion question, String json) {
        Map<String, Object> answer = GoldQuestion.map(GoldQuestion.parse(json));
        List<List<String>> found = new ArrayList<>();
        for (Object row : GoldQuestion.list(answer.get("rows"))) {
            boolean compared = question.where().entrySet().stream()
                    .allMatch(wanted -> holds(cell(row, wanted.getKey()), wanted.getValue()));
            if (compared) {
                found.add(question.columns().stream()
                        .map(column -> text(cell(row, column)))
                        .toList());
            }
        }
        return found;
    }

    /** What must be found. */
    static List<List<String>> expected(GoldQuestion question) {
        List<List<String>> expected = new ArrayList<>();
        for (List<Object> row : question.rows()) {
            expected.add(row.stream().map(GoldAnswer::text).toList());
        }
        return expected;
    }

    /** The value of a column, or the values at the end of a path into the maps that it holds. */
    private static Object cell(Object value, String path) {
        if (value instanceof List<?> values) {
            return values.stream().map(inner -> cell(inner, path)).toList();
        }
        Map<String, Object> map = GoldQuestion.map(value);
        int dot = path.indexOf('.');
        String key = dot < 0 ? path : path.substring(0, dot);
        if (!map.containsKey(key)) {
            throw new AssertionError("no column " + key + " among " + map.keySet());
        }
        Object found = map.get(key);
        return dot < 0 || found == null ? String.valueOf(found) .equals("null") ? "" : found : cell(found, path.substring(dot + 1));
    }

    /** Whether a cell is one of the wanted values, or a list that has one of them. */
    private static boolean holds(Object cell, Object wanted) {
        List<?> all = wanted instanceof List<?> several ? several : List.of(wanted);
        List<?> cells = cell instanceof List<?> several ? several : List.of(cell);
        return cells.stream().anyMatch(one -> all.stream().anyMatch(other -> text(one).equals(text(other))));
    }

    private static String text(Object value) {
        if (value instanceof List<?> values) {
            return String.join(
                    ", ", new TreeSet<>(values.stream().map(GoldAnswer::text).toList()));
        } else if (value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue())) {
            return Long.toString(number.longValue());
        }
        return Objects.toString(value, "");
    }
}
