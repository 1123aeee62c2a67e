package org.modellineage.picture.svg;

import java.util.ArrayList;
import java.util.List;
import org.modellineage.picture.Moment;
import org.modellineage.picture.Timeline;
import org.modellineage.picture.svg.DateConflicts.DateConflict;
import org.modellineage.picture.svg.FamilyLanes.Lane;

/**
 * The layout of a timeline: lanes that run downwards, with years, months and days to their left, and what happened to their
 * right.
 *
 * @param lanes the horizontal positions of the columns of lanes
 */
record TimelineLayout(
        List<Double> lanes,
        double height,
        List<PlacedMoment> moments,
        List<PlacedLane> families,
        List<DateConflict> conflicts) {

    static final double MONTH_AT = 0;
    static final double TRACK = 6;
    static final double TEXT_AFTER_LANES = 20;
    static final double YEAR_HEIGHT = 34;

    private static final double DATES_END = 112;
    private static final double LANE_GAP = 15;
    private static final double HEADING_HEIGHT = 24;
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    TimelineLayout {
        lanes = List.copyOf(lanes);
        moments = List.copyOf(moments);
        families = List.copyOf(families);
        conflicts = List.copyOf(conflicts);
    }

    static TimelineLayout of(Timeline timeline) {
        List<Moment> moments = timeline.moments();
        FamilyLanes lanes = new FamilyLanes(moments);
        boolean tellsKind = moments.stream().map(Moment::kind).distinct().count() > 1;
        List<PlacedMoment> placed = new ArrayList<>(moments.size());
        List<PlacedLane> families = new ArrayList<>();
        double y = 0;
        String before = "";
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            String date = moment.date();
            String year = part(date, 4).equals(part(before, 4)) ? "" : part(date, 4);
            String month = part(date, 7).equals(part(before, 7)) && year.isEmpty() ? "" : month(date);
            MomentText text = MomentText.of(moment, tellsKind);
            y += year.isEmpty() ? 0 : YEAR_HEIGHT;
            double yearAt = y;
            Lane lane = lanes.of(i);
            if (lane.first() == i) {
                families.add(new PlacedLane(lane, y));
                y += lane.family().isEmpty() ? 0 : HEADING_HEIGHT;
            }
            String day = date.equals(before) ? "" : part(date, 10);
            placed.add(new PlacedMoment(moment, text, lane.column(), y, yearAt, year, month, day));
            y += text.height();
            before = date;
        }
        List<DateConflict> conflicts = DateConflicts.of(moments, lanes);
        return new TimelineLayout(places(lanes, conflicts), y, placed, families, conflicts);
    }

    /** Each lane has as much room to its left as the lines between its dates take. */
    private static List<Double> places(FamilyLanes lanes, List<DateConflict> conflicts) {
        List<Double> places = new ArrayList<>();
        double x = DATES_END;
        for (int column = 0; column < lanes.columns(); column++) {
            int at = column;
            int tracks = conflicts.stream()
                    .filter(pair -> lanes.of(pair.winner()).column() == at)
                    .mapToInt(pair -> pair.track() + 1)
                    .max()
                    .orElse(0);
            x += LANE_GAP + tracks * TRACK;
            places.add(x);
        }
        return places;
    }

    /** Where the texts begin. */
    double texts() {
        return (lanes.isEmpty() ? DATES_END : lanes.get(lanes.size() - 1)) + TEXT_AFTER_LANES;
    }

    double lane(PlacedMoment moment) {
        return lanes.get(moment.column());
    }

    double dates() {
        return DATES_END;
    }

    double width() {
        double widest = moments.stream()
                .mapToDouble(place -> place.text().width())
                .max()
                .orElse(0);
        for (PlacedLane family : families) {
            widest = Math.max(widest, TextWidth.BOLD.of(family.heading(), LabelText.SIZE));
        }
        return texts() + widest;
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
     * @param column the column of its lane
     * @param y the top of its first line
     * @param yearAt the bottom of the year above it
     * @param year the year above it; empty when the previous moment has the same
     * @param month the month beside it; empty when the previous moment has the same
     * @param date its date; empty when the previous moment has the same
     */
    record PlacedMoment(
            Moment moment,
            MomentText text,
            int column,
            double y,
            double yearAt,
            String year,
            String month,
            String date) {

        /** The vertical position of its dot. */
        double middle() {
            return y + MomentText.STEP / 2;
        }
    }

    /**
     * A lane with its position.
     *
     * @param y the top of its heading
     */
    record PlacedLane(Lane lane, double y) {

        private static final double ROOM = 340;

        /** The name of the family; empty for the lane of all others. */
        String heading() {
            return String.join("", TextLines.of(lane.family(), TextWidth.BOLD, LabelText.SIZE, ROOM, 1));
        }

        /** The vertical middle of its heading. */
        double middle() {
            return y + HEADING_HEIGHT / 2 - 1;
        }
    }
}
