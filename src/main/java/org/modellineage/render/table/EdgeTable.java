package org.modellineage.render.table;
import org.modellineage.render.lineage.Step;
import org.modellineage.render.content.Edge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.report.Answer;

/** Reduces rows of edges to the columns that a person reads in a table: names instead of ids, one column for what happened. */
public final class EdgeTable {

    private static final List<String> COLUMNS =
            List.of("depth", "child", "step", "parent", "channel", "status", "sources");

    private EdgeTable() {}

    /** The columns, without the ones that the report does not have. */
    public static List<String> columns(Answer answer) {
        List<String> columns = new ArrayList<>(COLUMNS);
        for (String column : List.of("depth", "channel", "sources")) {
            if (!answer.columns().contains(column)) {
                columns.remove(column);
            }
        }
        return columns;
    }

    public static List<Map<String, Object>> rows(Answer answer) {
        List<Map<String, Object>> rows = new ArrayList<>(answer.rows().size());
        for (Edge edge : Edge.of(answer)) {
            Map<String, Object> row = new LinkedHashMap<>();
            Map<String, Object> given = edge.row();
            putWhenGiven(row, "depth", given);
            row.put("child", edge.from().name());
            row.put("step", Step.withoutDoubt(edge));
            row.put("parent", edge.to().name());
            putWhenGiven(row, "channel", given);
            row.put("status", edge.status());
            putWhenGiven(row, "sources", given);
            rows.add(row);
        }
        return rows;
    }

    private static void putWhenGiven(Map<String, Object> row, String column, Map<String, Object> given) {
        Object value = given.get(column);
        if (value != null) {
            row.put(column, value);
        }
    }
}
