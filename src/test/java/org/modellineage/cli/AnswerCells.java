package org.modellineage.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What of an answer in JSON is compared, as texts: a list in a cell is a set, and whole numbers have no fraction. */
final class AnswerCells {

    private AnswerCells() {}

    /** The cells of the compared columns, of the compared rows. */
    static List<List<String>> found(GoldAnswer gold, String json) {
        Map<String, Object> answer = GoldQuestion.map(GoldQuestion.parse(json));
        List<List<String>> found = new ArrayList<>();
        for (Object row : GoldQuestion.list(answer.get("rows"))) {
            boolean compared = gold.where().entrySet().stream()
                    .allMatch(wanted -> holds(cell(row, wanted.getKey()), wanted.getValue()));
            if (compared) {
                found.add(gold.columns().stream()
                        .map(column -> text(cell(row, column)))
                        .toList());
            }
        }
        return gold.ordered() ? found : found.stream().distinct().toList();
    }

    /** What must be found. */
    static List<List<String>> expected(GoldAnswer gold) {
        return gold.rows().stream()
                .map(row -> row.stream().map(AnswerCells::text).toList())
                .toList();
    }

    /** The value of a column, or the values at the end of a path into the maps that it holds; nothing is empty text. */
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
        Object found = Objects.requireNonNullElse(map.get(key), "");
        return dot < 0 || found.equals("") ? found : cell(found, path.substring(dot + 1));
    }

    /** Whether a cell is one of the wanted values, or a list that has one of them. */
    private static boolean holds(Object cell, Object wanted) {
        List<?> cells = cell instanceof List<?> several ? several : List.of(cell);
        List<String> all = (wanted instanceof List<?> several ? several : List.of(wanted))
                .stream().map(AnswerCells::text).toList();
        return cells.stream().map(AnswerCells::text).anyMatch(all::contains);
    }

    private static String text(Object value) {
        if (value instanceof List<?> values) {
            return String.join(
                    ", ", new TreeSet<>(values.stream().map(AnswerCells::text).toList()));
        } else if (value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue())) {
            return Long.toString(number.longValue());
        }
        return value.toString();
    }
}
