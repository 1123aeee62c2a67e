package org.modellineage.picture.svg;

import java.util.ArrayList;
import java.util.List;
import org.modellineage.picture.Moment;
import org.modellineage.picture.Timeline;
import org.modellineage.picture.svg.DateConflicts.DateConflict;

/** The layout of a timeline: an axis that runs downwards, with years as headings, and months and days beside it. */
record TimelineLayout(double axis, double height, List<PlacedMoment> moments, List<DateConflict> conflicts) {

    static final double MONTH_AT = 0;
    static final double LANE = 9;
    static final double TEXT_AFTER_AXIS = 20;
    static final double YEAR_HEIGHT = 34;

    private static final double DATES_END = 112;
    private static final double ROOM_FOR_LANES = 14;
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    TimelineLayout {
        moments = List.copyOf(moments);
        conflicts = List.copyOf(conflicts);
    }

    static TimelineLayout of(Timeline timeline) {
        List<Moment> moments = timeline.moments();
        boolean tellsKind = moments.stream().map(Moment::kind).distinct().count() > 1;
        List<PlacedMoment> placed = new ArrayList<>(moments.size());
        double y = 0;
        String before = "";
        for (Moment moment : moments) {
            String date = moment.date();
            String year = part(date, 4).equals(part(before, 4)) ? "" : part(date, 4);
            String month = part(date, 7).equals(part(before, 7)) && year.isEmpty() ? "" : month(date);
            MomentText text = MomentText.of(moment, tellsKind);
            y += year.isEmpty() ? 0 : YEAR_HEIGHT;
            placed.add(new PlacedMoment(moment, text, y, year, month, date.equals(before) ? "" : part(date, 10)));
            y += text.height();
            before = date;
        }
        List<DateConflict> conflicts = DateConflicts.of(moments);
        int lanes = conflicts.stream().mapToInt(pair -> pair.lane() + 1).max().orElse(0);
        return new TimelineLayout(DATES_END + ROOM_FOR_LANES + lanes * LANE, y, placed, conflicts);
    }

    double dates() {
        return DATES_END;
    }

    double width() {
        return axis
                + TEXT_AFTER_AXIS
                + moments.stream()
                        .mapToDouble(place -> place.text().width())
                        .max()
                        .orElse(0);
    }

    private static String part(String date, int length) {
        return date.length() <= length ? date : date.substring(0, length);
    }

    private static String month(String date) {
        if (!date.matches("\\d{4}-\\d\\d.*")) {
            return "";
        }
        int number = Integer.parseInt(date.substring(5, 7));
        return number >= 1 && number <= MONTHS.length ? MONTHS[number - 1] : "";
    }

    /**
     * A moment with its position.
     *
     * @param y the top of its first line
     * @param year the year above it; empty when the previous moment has the same
     * @param month the month beside it; empty when the previous moment has the same
     * @param date its date; empty when the previous moment has the same
     */
    record PlacedMoment(Moment moment, MomentText text, double y, String year, String month, String date) {

        /** The vertical position of its dot. */
        double middle() {
            return y + MomentText.STEP / 2;
        }
    }
}
