package org.modellineage.render.table;
import org.modellineage.render.content.StatedValue;
import org.modellineage.render.content.Remarks;
import org.modellineage.render.value.QualifierWords;
import org.modellineage.render.value.CellText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.report.Answer;

/**
 * Reduces rows of statements to what a person reads: the value with its qualifiers in one cell, the status with the rank
 * in another, and nothing that only programs need. Rows of statements are those with a value and qualifiers.
 */
public final class StatementTable {

    private static final List<String> FOR_PROGRAMS = List.of("evidence", "qualifiers", "family");

    /** The status says that sources differ; in which conflict is too much for a cell. */
    private static final Set<String> NOT_IN_CELLS = Set.of("conflict");

    private StatementTable() {}

    public static boolean suits(Answer answer) {
        return answer.columns().contains("value") && answer.columns().contains("qualifiers");
    }

    public static List<String> columns(Answer answer) {
        List<String> columns = new ArrayList<>(answer.columns().size());
        for (String column : answer.columns()) {
            boolean id = column.endsWith("Id") || column.endsWith("Ids");
            boolean told = column.equals("rank") && answer.columns().contains("status");
            if (!id && !told && !FOR_PROGRAMS.contains(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    public static List<Map<String, Object>> rows(Answer answer) {
        List<Map<String, Object>> rows = new ArrayList<>(answer.rows().size());
        for (Map<String, Object> given : answer.rows()) {
            Map<String, Object> row = new LinkedHashMap<>(given);
            row.put("value", StatedValue.of(given, NOT_IN_CELLS) + remarksOfSome(given));
            if (given.get("status") instanceof String status && given.get("rank") instanceof String rank) {
                row.put("status", standing(status, rank));
            }
            rows.add(row);
        }
        return rows;
    }

    /** What only some of its sources remark, each with the source. */
    private static String remarksOfSome(Map<String, Object> row) {
        StringBuilder text = new StringBuilder();
        Set<String> told = new HashSet<>(Remarks.of(row).keySet());
        told.addAll(NOT_IN_CELLS);
        if (row.get("evidence") instanceof List<?> evidence) {
            for (Object one : evidence) {
                if (one instanceof Map<?, ?> claim) {
                    QualifierWords.of(Remarks.asQualifiers(Remarks.of(claim)), null)
                            .phrases(told)
                            .forEach(phrase -> text.append(StatedValue.SEPARATOR)
                                    .append(phrase)
                                    .append(" (")
                                    .append(CellText.of("source", claim.get("source")))
                                    .append(')'));
                }
            }
        }
        return text.toString();
    }

    /** The one or two words that say most: a rank is given where sources differ, so it says more than "disputed". */
    public static String standing(String status, String rank) {
        if (rank.equals("normal")) {
            return status;
        }
        return status.equals("asserted") || status.equals("disputed") ? rank : status + ", " + rank;
    }
}
