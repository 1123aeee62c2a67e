package org.modellineage.picture;

import java.util.List;
import org.modellineage.model.Status;

/**
 * Something on a day, in a month or in a year.
 *
 * @param thing the same for all dates of one thing, such as the days that sources give for one release; never shown
 * @param date ISO 8601, as exact as the sources are: {@code 2025}, {@code 2025-01} or {@code 2025-01-20}
 * @param name what or whom it is about
 * @param kind its kind in words, such as {@code model}
 * @param label what happened, such as {@code released on}
 * @param status how sure it is
 * @param preferred false when the sources disagree and another date is better supported
 * @param citations who says so
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
