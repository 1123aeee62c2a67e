package org.modellineage.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.render.terminal.Style;
import org.modellineage.report.Answer;
import org.modellineage.report.View;

/** Answers for tests, without a database. */
public final class Answers {

    private Answers() {}

    /** An answer of rows that are given one after the other, as many values in each as there are columns. */
    public static Answer table(List<String> columns, @Nullable Object... values) {
        return of(View.TABLE, columns, values);
    }

    public static Answer of(View view, List<String> columns, @Nullable Object... values) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int at = 0; at < values.length; at += columns.size()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                put(row, columns.get(i), values[at + i]);
            }
            rows.add(row);
        }
        return new Answer("sample", view, Map.of(), columns, rows, false);
    }

    public static Answer truncated(Answer answer) {
        return new Answer(answer.report(), answer.view(), answer.parameters(), answer.columns(), answer.rows(), true);
    }

    /** An answer of edges; {@code parameters} are the entities asked about. */
    public static Answer edges(View view, List<Map<String, Object>> rows, String... parameters) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (String parameter : parameters) {
            given.put("entity" + given.size(), parameter);
        }
        List<String> columns = List.of("from", "fromName", "relationship", "channel", "status", "to", "toName");
        return new Answer("sample", view, given, columns, rows, false);
    }

    /** An edge between nodes whose names are their ids in capitals; more columns as names and values in turn. */
    public static Map<String, Object> edge(
            String from, String relationship, String channel, String to, Object... more) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("from", from);
        row.put("fromName", from.toUpperCase(java.util.Locale.ROOT));
        row.put("relationship", relationship);
        row.put("channel", channel);
        row.put("status", "asserted");
        row.put("to", to);
        row.put("toName", to.toUpperCase(java.util.Locale.ROOT));
        for (int i = 0; i < more.length; i += 2) {
            row.put((String) more[i], more[i + 1]);
        }
        return row;
    }

    public static Map<String, Object> weights(String from, String to, Object... more) {
        return edge(from, "INITIALIZED_FROM", "weights", to, more);
    }

    public static Map<String, Object> outputs(String from, String to, Object... more) {
        return edge(from, "DISTILLED_FROM", "outputs", to, more);
    }

    public static String written(Answer answer, Format format, Style style) throws java.io.IOException {
        StringBuilder out = new StringBuilder();
        new Renderer(style).render(answer, format, out);
        return out.toString();
    }

    @SuppressWarnings("NullAway") // rows hold the database's nulls
    private static void put(Map<String, Object> row, String column, @Nullable Object value) {
        row.put(column, value);
    }
}
