package org.modellineage.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.model.Status;
import org.modellineage.picture.Moment;
import org.modellineage.picture.Moment.CoarserDate;
import org.modellineage.picture.Timeline;
import org.modellineage.report.Answer;
import org.modellineage.text.HarmlessText;

/** What a picture of an answer whose rows begin with a date shows: each row at its time, and which dates stand against better ones. */
final class DatedRows {

    /** What a row tells in other ways, or in the picture's hover texts, or to programs only. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of(
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

    private final Answer answer;
    private final String date;
    private final String name;

    private DatedRows(Answer answer) {
        List<String> columns = answer.columns();
        if (columns.isEmpty()) {
            throw new RenderException("report " + HarmlessText.of(answer.report())
                    + ": a view of time needs a column of dates; found no columns");
        }
        this.answer = answer;
        this.date = columns.contains("date") ? "date" : columns.get(0);
        this.name = columns.contains("name") || columns.size() == 1 ? "name" : columns.get(1);
    }

    static Timeline chronicle(Answer answer) {
        return new DatedRows(answer).chronicle();
    }

    private Timeline chronicle() {
        Map<String, CompetingDates> things = new HashMap<>();
        for (Map<String, Object> row : answer.rows()) {
            things.computeIfAbsent(thing(row), any -> new CompetingDates(date)).add(row);
        }
        IdentityHashMap<Map<String, Object>, List<CoarserDate>> joined = new IdentityHashMap<>();
        for (Map<String, Object> row : answer.rows()) {
            dates(things, row)
                    .containedIn(row)
                    .ifPresent(finer -> joined.computeIfAbsent(finer, any -> new ArrayList<>())
                            .add(coarser(row)));
        }
        List<Moment> moments = new ArrayList<>(answer.rows().size());
        for (Map<String, Object> row : answer.rows()) {
            CompetingDates dates = dates(things, row);
            if (dates.containedIn(row).isEmpty()) {
                moments.add(moment(row, dates.prefer(row), joined.getOrDefault(row, List.of())));
            }
        }
        return new Timeline(title(), moments, PictureRemarks.of(answer));
    }

    private CompetingDates dates(Map<String, CompetingDates> things, Map<String, Object> row) {
        return things.computeIfAbsent(thing(row), any -> new CompetingDates(date));
    }

    private CoarserDate coarser(Map<String, Object> row) {
        return new CoarserDate(CellText.of(date, row.get(date)), remarks(row), SourceEvidence.of(row));
    }

    private Moment moment(Map<String, Object> row, boolean preferred, List<CoarserDate> coarser) {
        Status status = StatusWord.of(row.get("status"));
        String standing =
                row.get("rank") instanceof String rank ? StatementTable.standing(status.word(), rank) : status.word();
        return new Moment(
                thing(row),
                CellText.of("family", row.get("family")),
                CellText.of(date, row.get(date)),
                CellText.of(name, row.get(name)),
                CellText.of("kind", row.get("kind")),
                label(row),
                status,
                HarmlessText.of(standing),
                preferred,
                SourceEvidence.of(row),
                coarser);
    }

    private String label(Map<String, Object> row) {
        // "released on" needs no preposition where the date stands elsewhere
        StringBuilder label =
                new StringBuilder(CellText.of("predicate", row.get("predicate")).replaceFirst(" on$", ""));
        append(label, " ", CellText.of("value", row));
        append(label, " · ", remarks(row));
        return label.toString();
    }

    /** What the row tells beside what happened, in phrases. */
    private String remarks(Map<String, Object> row) {
        StringBuilder label = new StringBuilder();
        QualifierWords.of(row.get("qualifiers"), row.get("value"))
                .phrases()
                .forEach(words -> append(label, " · ", words));
        for (String column : answer.columns()) {
            if (!column.equals(date) && !column.equals(name) && !TOLD_ELSEWHERE.contains(column)) {
                append(label, " · ", CellText.of(column, row.get(column)));
            }
        }
        return label.toString();
    }

    private static void append(StringBuilder label, String separator, String words) {
        if (!words.isEmpty()) {
            label.append(label.isEmpty() ? "" : separator).append(words);
        }
    }

    private String title() {
        StringBuilder title = new StringBuilder(PictureRemarks.title(answer));
        String separator = ": ";
        for (Map.Entry<String, Object> parameter : answer.parameters().entrySet()) {
            String value = CellText.of(parameter.getKey(), parameter.getValue());
            if (!value.isEmpty() && !(parameter.getValue() instanceof Boolean)) {
                title.append(separator)
                        .append(Wording.words(parameter.getKey()))
                        .append(' ')
                        .append(value);
                separator = ", ";
            }
        }
        return title.toString();
    }

    private static String thing(Map<String, Object> row) {
        return row.get("entityId") + "\n" + row.get("predicate") + "\n" + row.get("value");
    }
}
