package org.modellineage.picture;

import java.util.List;
import org.modellineage.model.Status;

/**
 * An event on a day, in a month or in a year.
 *
 * @param thing the same for all dates of one event, such as the release dates that sources give for one model; never
 *     shown
 * @param date ISO 8601, as precise as the sources: {@code 2025}, {@code 2025-01} or {@code 2025-01-20}
 * @param name the name of what it is about
 * @param kind the kind of what it is about, such as {@code model}
 * @param label what happened, such as {@code released on}
 * @param status the status of the statement
 * @param preferred false when the sources disagree and another date has more support
 * @param citations the sources
 */
public record Moment(
        String thing,
        String date,
        String name,
        String kind,
        String label,
        Status status,
        boolean preferred,
        List<Citation> citations) {

    public Moment {
        citations = List.copyOf(citations);
    }
}
