package org.modellineage.picture.svg;

import java.io.IOException;
import java.util.List;
import org.modellineage.picture.Moment;
import org.modellineage.picture.Timeline;
import org.modellineage.picture.svg.DateConflicts.DateConflict;
import org.modellineage.picture.svg.TimelineLayout.PlacedLane;
import org.modellineage.picture.svg.TimelineLayout.PlacedMoment;

/** Draws a picture of time: a lane downwards for each family, a dot for each moment, and what happened beside it. */
final class SvgTimeline {

    private final TimelineLayout layout;

    private SvgTimeline(TimelineLayout layout) {
        this.layout = layout;
    }

    static void write(Timeline timeline, Appendable out) throws IOException {
        TimelineLayout layout = TimelineLayout.of(timeline);
        KindColours colours = new KindColours(timeline);
        SvgTimeline time = new SvgTimeline(layout);
        new SvgFrame(SvgForm.ALONE, timeline.title(), timeline.remarks(), colours.legend(), layout.width())
                .write(out, "The earliest stands on top.", layout.width(), layout.height(), time::draw);
    }

    private void draw(XmlWriter out) throws IOException {
        if (layout.moments().isEmpty()) {
            return;
        }
        for (PlacedLane family : layout.families()) {
            draw(out, family);
        }
        for (DateConflict pair : layout.conflicts()) {
            draw(out, pair);
        }
        for (int i = 0; i < layout.moments().size(); i++) {
            PlacedMoment place = layout.moments().get(i);
            scale(out, place);
            draw(out, place, i);
        }
    }

    /** A lane begins at the name of its family and ends at its last moment. */
    private void draw(XmlWriter out, PlacedLane place) throws IOException {
        double x = layout.lanes().get(place.lane().column());
        String last = number(layout.moments().get(place.lane().last()).middle());
        if (place.heading().isEmpty()) {
            String first = number(layout.moments().get(place.lane().first()).middle());
            out.empty("path", "class", "axis", "d", "M" + number(x) + "," + first + "V" + last);
            return;
        }
        double y = place.middle();
        String start = "M" + number(layout.texts() - 6) + "," + number(y) + "H" + number(x + 6);
        String corner = "Q" + number(x) + "," + number(y) + " " + number(x) + "," + number(y + 6);
        out.open("g", "class", "family");
        out.text("title", place.lane().family());
        out.empty("path", "class", "axis", "d", start + corner + "V" + last);
        out.text("text", place.heading(), "class", "month", "x", number(layout.texts()), "y", number(y + 4));
        out.close("g");
    }

    private void draw(XmlWriter out, DateConflict pair) throws IOException {
        PlacedMoment beaten = layout.moments().get(pair.beaten());
        PlacedMoment winner = layout.moments().get(pair.winner());
        double track = Math.min(layout.lane(beaten), layout.lane(winner)) - 9 - pair.track() * TimelineLayout.TRACK;
        out.empty(
                "path",
                "class",
                "rival",
                "d",
                "M" + number(layout.lane(beaten)) + "," + number(beaten.middle()) + "H" + number(track) + "V"
                        + number(winner.middle()) + "H" + number(layout.lane(winner)));
    }

    private void scale(XmlWriter out, PlacedMoment place) throws IOException {
        if (!place.year().isEmpty()) {
            String y = number(place.yearAt() - 9);
            String rule = number(place.yearAt() - 5);
            out.text("text", place.year(), "class", "year", "x", number(TimelineLayout.MONTH_AT), "y", y);
            out.empty("line", "class", "rule", "x1", "0", "x2", number(layout.width()), "y1", rule, "y2", rule);
        }
        String baseline = number(place.y() + 12);
        if (!place.month().isEmpty()) {
            out.text("text", place.month(), "class", "month", "x", number(TimelineLayout.MONTH_AT), "y", baseline);
        }
        if (!place.date().isEmpty()) {
            out.text("text", place.date(), "class", "date", "x", number(layout.dates()), "y", baseline);
        }
    }

    private void draw(XmlWriter out, PlacedMoment place, int index) throws IOException {
        Moment moment = place.moment();
        MomentText text = place.text();
        String css = "moment " + KindColours.css(moment.kind()) + (moment.preferred() ? "" : " beaten");
        out.open("g", "class", css, "data-index", Integer.toString(index));
        out.text("title", Tooltip.of(moment));
        if (layout.lanes().size() > 1) {
            String leader =
                    "M" + number(layout.lane(place)) + "," + number(place.middle()) + "H" + number(layout.texts() - 6);
            out.empty("path", "class", "rule", "d", leader);
        }
        out.empty("circle", "class", "dot", "cx", number(layout.lane(place)), "cy", number(place.middle()), "r", "5");
        double x = layout.texts();
        if (!text.doubt().isEmpty()) {
            out.open("g", "class", moment.status().word());
            SvgLink.badge(out, text.doubt(), x + text.badgeWidth() / 2, place.y(), text.badgeWidth());
            out.close("g");
        }
        lines(out, text, number(x + text.indent()), place.y() + 12);
        out.close("g");
    }

    private static void lines(XmlWriter out, MomentText text, String x, double first) throws IOException {
        double y = first;
        if (text.together()) {
            out.spans("name", text.name().get(0), "faint", text.label().get(0), MomentText.GAP, "x", x, "y", number(y));
            y += MomentText.STEP;
        } else {
            for (String line : text.name()) {
                out.text("text", line, "class", "name", "x", x, "y", number(y));
                y += MomentText.STEP;
            }
            y = faint(out, text.label(), x, y);
        }
        faint(out, text.dates(), x, y);
    }

    private static double faint(XmlWriter out, List<String> lines, String x, double first) throws IOException {
        double y = first;
        for (String line : lines) {
            out.text("text", line, "class", "faint", "x", x, "y", number(y));
            y += MomentText.STEP;
        }
        return y;
    }

    private static String number(double value) {
        return XmlWriter.number(value);
    }
}
