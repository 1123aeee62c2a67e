package org.modellineage.picture.svg;

import java.io.IOException;
import org.modellineage.picture.Moment;
import org.modellineage.picture.Timeline;
import org.modellineage.picture.svg.DateConflicts.DateConflict;
import org.modellineage.picture.svg.TimelineLayout.PlacedMoment;

/** Draws a picture of time: an axis downwards, a dot for each moment, and what happened beside it. */
final class SvgTimeline {

    private final TimelineLayout layout;

    private SvgTimeline(TimelineLayout layout) {
        this.layout = layout;
    }

    static void write(Timeline timeline, Appendable out) throws IOException {
        TimelineLayout layout = TimelineLayout.of(timeline);
        KindColours colours = new KindColours(timeline);
        SvgTimeline time = new SvgTimeline(layout);
        new SvgFrame(timeline.title(), timeline.remarks(), colours.legend(), layout.width())
                .write(out, "The earliest stands on top.", layout.width(), layout.height(), time::draw);
    }

    private void draw(XmlWriter out) throws IOException {
        if (layout.moments().isEmpty()) {
            return;
        }
        String axis = number(layout.axis());
        out.empty("line", "class", "axis", "x1", axis, "x2", axis, "y1", "0", "y2", number(layout.height()));
        for (DateConflict pair : layout.conflicts()) {
            draw(out, pair);
        }
        for (int i = 0; i < layout.moments().size(); i++) {
            PlacedMoment place = layout.moments().get(i);
            scale(out, place);
            draw(out, place, i);
        }
    }

    private void draw(XmlWriter out, DateConflict pair) throws IOException {
        String axis = number(layout.axis());
        String lane = number(layout.axis() - 12 - pair.lane() * TimelineLayout.LANE);
        String first = number(layout.moments().get(pair.first()).middle());
        String last = number(layout.moments().get(pair.last()).middle());
        out.empty("path", "class", "rival", "d", "M" + axis + "," + first + "H" + lane + "V" + last + "H" + axis);
    }

    private void scale(XmlWriter out, PlacedMoment place) throws IOException {
        if (!place.year().isEmpty()) {
            String y = number(place.y() - 9);
            String rule = number(place.y() - 5);
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
        out.empty("circle", "class", "dot", "cx", number(layout.axis()), "cy", number(place.middle()), "r", "5");
        double x = layout.axis() + TimelineLayout.TEXT_AFTER_AXIS;
        if (!text.doubt().isEmpty()) {
            out.open("g", "class", text.doubt());
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
            return;
        }
        for (String line : text.name()) {
            out.text("text", line, "class", "name", "x", x, "y", number(y));
            y += MomentText.STEP;
        }
        for (String line : text.label()) {
            out.text("text", line, "class", "faint", "x", x, "y", number(y));
            y += MomentText.STEP;
        }
    }

    private static String number(double value) {
        return XmlWriter.number(value);
    }
}
