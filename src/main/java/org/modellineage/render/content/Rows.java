package org.modellineage.render.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.modellineage.render.value.CellText;
import org.modellineage.render.value.QualifierWords;
import org.modellineage.report.Answer;
import org.modellineage.report.View;

/**
 * Any rows, by column, as tables and records show them.
 *
 * @param columns the names of the columns, in order
 * @param rows values by column, as {@link Answer} has them
 */
public record Rows(List<String> columns, List<Map<String, Object>> rows) {

    private static final Pattern IDS = Pattern.compile("id|evidence|\\w+Ids?");
    private static final Set<String> FOR_PROGRAMS = Set.of("evidence", "qualifiers", "family");

    /** Columns that repeat what {@code role} says. */
    private static final Set<String> TOLD_BY_ROLE = Set.of("relationships", "stages", "channels", "released");

    /** The status says that sources differ; in which conflict is too much for a cell. */
    private static final Set<String> NOT_IN_CELLS = Set.of("conflict");

    /** Reads rows; an edge gets one column for what happened, a statement one for its value with qualifiers. */
    public static Rows of(Answer answer) {
        if (answer.view() == View.GRAPH || answer.view() == View.PATHS) {
            return Edges.of(answer).rows();
        }
        return areStatements(answer) ? statements(answer) : whole(answer);
    }

    /** The rows as they are. */
    public static Rows whole(Answer answer) {
        return new Rows(answer.columns(), answer.rows());
    }

    /** Whether rows have a value and qualifiers, so that they are statements. */
    public static boolean areStatements(Answer answer) {
        return answer.columns().containsAll(List.of("value", "qualifiers"));
    }

    private static Rows statements(Answer answer) {
        List<String> columns = new ArrayList<>(answer.columns());
        columns.removeIf(column -> column.endsWith("Id")
                || column.endsWith("Ids")
                || FOR_PROGRAMS.contains(column)
                || (column.equals("rank") && answer.columns().contains("status")));
        List<Map<String, Object>> rows = new ArrayList<>(answer.rows().size());
        for (Row given : Row.of(answer.rows())) {
            Map<String, Object> row = new LinkedHashMap<>();
            columns.forEach(column -> {
                Object value = given.value(column);
                if (value != null) {
                    row.put(column, value);
                }
            });
            row.put("value", StatedValue.of(given).text(NOT_IN_CELLS) + remarksOfSome(given));
            if (given.has("status") && given.has("rank")) {
                row.put("status", StatusWord.withRank(given.raw("status"), given.raw("rank")));
            }
            rows.add(row);
        }
        return new Rows(columns, rows);
    }

    /** The remarks that only some sources make, each with its source. */
    private static String remarksOfSome(Row row) {
        StringBuilder text = new StringBuilder();
        Set<String> told =
                new HashSet<>(Attribution.remarks(row.entries("qualifiers")).keySet());
        told.addAll(NOT_IN_CELLS);
        for (Row claim : row.rows("evidence")) {
            Attribution attribution = Attribution.of(claim);
            for (String phrase : new QualifierWords(attribution.remarks(), null).phrases(told)) {
                text.append(StatedValue.SEPARATOR)
                        .append(phrase)
                        .append(" (")
                        .append(attribution.sourceId())
                        .append(')');
            }
        }
        return text.toString();
    }

    /** The columns for people: reports put those that only programs need behind the first id. */
    public Rows forPeople() {
        int end = 0;
        while (end < columns.size() && !IDS.matcher(columns.get(end)).matches()) {
            end++;
        }
        List<String> shown = new ArrayList<>(end == 0 ? columns : columns.subList(0, end));
        if (shown.contains("role")) {
            shown.removeAll(TOLD_BY_ROLE);
        }
        return new Rows(shown, rows);
    }

    /** The text of a column's value; a number that a claim states has the unit that its predicate says. */
    public static String text(String column, Map<String, Object> row) {
        return column.equals("value") && row.containsKey("predicate")
                ? StatedValue.of(new Row(row)).bare()
                : CellText.of(column, row.get(column));
    }
}
