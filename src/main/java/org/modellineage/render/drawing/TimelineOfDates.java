package org.modellineage.render.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.picture.CitedSource;
import org.modellineage.picture.Moment;
import org.modellineage.picture.Moment.CoarserDate;
import org.modellineage.picture.Timeline;
import org.modellineage.render.content.Attribution;
import org.modellineage.render.content.DatedStatement;
import org.modellineage.render.content.StatedValue;
import org.modellineage.render.content.StatusWord;
import org.modellineage.render.value.CellText;
import org.modellineage.render.value.QualifierWords;
import org.modellineage.render.value.Wording;
import org.modellineage.report.Answer;

/** What a picture of dated statements shows: each at its time, and which dates stand against better ones. */
final class TimelineOfDates {

    private final Map<String, CompetingDates> events = new HashMap<>();
    private final List<DatedStatement> dates;

    private TimelineOfDates(List<DatedStatement> dates) {
        this.dates = dates;
        dates.forEach(date -> competing(date).add(date));
    }

    static Timeline of(Answer answer) {
        List<Moment> moments = new TimelineOfDates(DatedStatement.of(answer)).moments();
        return new Timeline(title(answer), moments, PictureRemarks.of(answer));
    }

    private List<Moment> moments() {
        IdentityHashMap<DatedStatement, List<CoarserDate>> joined = new IdentityHashMap<>();
        for (DatedStatement date : dates) {
            competing(date)
                    .containedIn(date)
                    .ifPresent(finer -> joined.computeIfAbsent(finer, any -> new ArrayList<>())
                            .add(coarser(date)));
        }
        List<Moment> moments = new ArrayList<>(dates.size());
        for (DatedStatement date : dates) {
            if (competing(date).containedIn(date).isEmpty()) {
                moments.add(moment(date, joined.getOrDefault(date, List.of())));
            }
        }
        return moments;
    }

    private CompetingDates competing(DatedStatement date) {
        return events.computeIfAbsent(date.thing(), any -> new CompetingDates());
    }

    private static CoarserDate coarser(DatedStatement date) {
        return new CoarserDate(date.date(), String.join(StatedValue.SEPARATOR, remarks(date)), citations(date));
    }

    private Moment moment(DatedStatement date, List<CoarserDate> coarser) {
        return new Moment(
                date.thing(),
                date.family(),
                date.date(),
                date.name(),
                date.kind(),
                label(date),
                date.knownStatus(),
                StatusWord.withRank(date.knownStatus().word(), date.rank()),
                competing(date).prefer(date),
                citations(date),
                coarser);
    }

    private static List<CitedSource> citations(DatedStatement date) {
        return Attribution.citations(date.attributions(), date.status());
    }

    private static String label(DatedStatement date) {
        // "released on" needs no preposition where the date stands elsewhere
        String happened =
                (date.predicate().replaceFirst(" on$", "") + " " + date.stated().bare()).strip();
        List<String> label = new ArrayList<>(List.of(happened));
        label.addAll(remarks(date));
        label.removeIf(String::isEmpty);
        return String.join(StatedValue.SEPARATOR, label);
    }

    /** What is told beside what happened, in phrases. */
    private static List<String> remarks(DatedStatement date) {
        List<String> remarks = new ArrayList<>(
                new QualifierWords(date.stated().qualifiers(), date.stated().value()).phrases());
        remarks.addAll(date.others());
        return remarks;
    }

    private static String title(Answer answer) {
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
}
