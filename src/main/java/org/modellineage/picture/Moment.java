package org.modellineage.picture;

import java.util.ArrayList;
import java.util.List;
import org.modellineage.model.Status;

/**
 * An event on a day, in a month or in a year.
 *
 * @param thing the same for all dates of one event, such as the release dates that sources give for one model; never
 *     shown
 * @param family the series that a model belongs to; empty when there is none
 * @param date ISO 8601, as precise as the sources: {@code 2025}, {@code 2025-01} or {@code 2025-01-20}
 * @param name the name of what it is about
 * @param kind the kind of what it is about, such as {@code model}
 * @param label what happened, such as {@code released on}
 * @param status the status of the statement
 * @param standing the word for it that readers see, such as {@code asserted} or {@code deprecated}
 * @param preferred false when the sources disagree and another date has more support
 * @param citations the sources
 * @param coarser what other sources say less precisely, such as {@code 2025-01}
 */
public record Moment(
        String thing,
        String family,
        String date,
        String name,
        String kind,
        String label,
        Status status,
        String standing,
        boolean preferred,
        List<CitedSource> citations,
        List<CoarserDate> coarser) {

    public Moment {
        citations = List.copyOf(citations);
        coarser = List.copyOf(coarser);
    }

    /** Whether nothing need be said of how the statement stands. */
    public boolean isPlain() {
        return standing.equals(Status.ASSERTED.word());
    }

    /** Who gives which date, a line each, the most precise first; nothing when all give the same. */
    public List<String> dates() {
        List<String> dates = new ArrayList<>();
        if (!coarser.isEmpty()) {
            dates.add(new CoarserDate(date, "", citations).words());
            coarser.forEach(other -> dates.add(other.words()));
        }
        return dates;
    }

    /** The sources with what is said less precisely after what is said of the day. */
    public List<CitedSource> allCitations() {
        List<CitedSource> all = new ArrayList<>(citations);
        coarser.forEach(other -> all.addAll(other.citations()));
        return all;
    }

    /**
     * The month or year in which some sources put the event, which contains the date that others give.
     *
     * @param date the month or year
     * @param remarks what they remark, such as {@code written "last spring"}; may be empty
     * @param citations the sources
     */
    public record CoarserDate(String date, String remarks, List<CitedSource> citations) {

        public CoarserDate {
            citations = List.copyOf(citations);
        }

        /** Who says it, in one line: {@code 2024-05: Copy of the Wikipedia article}. */
        public String words() {
            String sources = String.join(
                    "; ",
                    citations.stream()
                            .map(said -> said.name().isEmpty() ? said.source() : said.name())
                            .toList());
            return date + (remarks.isEmpty() ? "" : ", " + remarks) + (sources.isEmpty() ? "" : ": " + sources);
        }
    }
}
