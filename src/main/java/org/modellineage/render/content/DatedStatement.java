package org.modellineage.render.content;

import java.util.List;
import java.util.Set;
import org.modellineage.model.Status;
import org.modellineage.report.Answer;

/**
 * A statement that begins with its date; texts are empty when the answer does not give them.
 *
 * @param thing the same for all dates of one event
 * @param family the series of what it is about
 * @param date ISO 8601: a day, a month or a year
 * @param name the name of what it is about
 * @param kind the kind of what it is about
 * @param predicate in words
 * @param stated its value and qualifiers
 * @param others what further columns tell
 * @param status the word for how sure it is
 * @param rank how it stands among the dates of the same event
 * @param support how many independent sources support it
 * @param attributions who says so
 */
public record DatedStatement(
        String thing,
        String family,
        String date,
        String name,
        String kind,
        String predicate,
        StatedValue stated,
        List<String> others,
        String status,
        String rank,
        long support,
        List<Attribution> attributions) {

    /** Columns that have a field of their own here, or are for programs only. */
    private static final Set<String> KNOWN = Set.of(
            "date",
            "name",
            "predicate",
            "value",
            "qualifiers",
            "saidBy",
            "support",
            "status",
            "rank",
            "rankReasons",
            "kind",
            "released",
            "family",
            "entityId",
            "objectId",
            "evidence",
            "sources",
            "claims");

    /** Reads an answer with the view {@code timeline}. */
    public static List<DatedStatement> of(Answer answer) {
        List<String> others = answer.columns().stream()
                .filter(column -> !KNOWN.contains(column))
                .toList();
        return Row.of(answer.rows()).stream().map(row -> of(row, others)).toList();
    }

    private static DatedStatement of(Row row, List<String> others) {
        String status = row.has("status") ? row.text("status") : Status.ASSERTED.word();
        return new DatedStatement(
                row.raw("entityId") + "\n" + row.raw("predicate") + "\n" + row.raw("value"),
                row.text("family"),
                row.text("date"),
                row.text("name"),
                row.text("kind"),
                row.text("predicate"),
                StatedValue.of(row),
                others.stream().map(row::text).filter(text -> !text.isEmpty()).toList(),
                status,
                row.text("rank"),
                row.count("support"),
                Attribution.allOf(row));
    }

    /** The status; asserted for a word that the model does not know. */
    public Status knownStatus() {
        return StatusWord.of(status);
    }
}
