package org.modellineage.picture.svg;

import java.io.IOException;
import java.util.List;
import org.modellineage.model.Channel;
import org.modellineage.picture.svg.Layout.Point;

/** Draws a legend in as many rows as its width requires. */
final class SvgLegend {

    private SvgLegend() {}

    /** Its height for a width. */
    static double height(List<LegendEntry> entries, double width) {
        double x = 0;
        int rows = entries.isEmpty() ? 0 : 1;
        for (LegendEntry entry : entries) {
            if (x > 0 && x + entry.width() > width) {
                rows++;
                x = 0;
            }
            x += entry.width();
        }
        return rows * LegendEntry.HEIGHT;
    }

    static void write(XmlWriter out, List<LegendEntry> entries, double left, double top, double width)
            throws IOException {
        out.open("g", "class", "legend");
        double x = 0;
        double y = top;
        for (LegendEntry entry : entries) {
            if (x > 0 && x + entry.width() > width) {
                y += LegendEntry.HEIGHT;
                x = 0;
            }
            write(out, entry, left + x, y + LegendEntry.HEIGHT / 2);
            x += entry.width();
        }
        out.close("g");
    }

    private static void write(XmlWriter out, LegendEntry entry, double x, double middle) throws IOException {
        out.open("g", "class", "entry " + entry.css());
        switch (entry.sample()) {
            case LINE -> line(out, entry, x, middle);
            case ROUNDED -> box(out, BoxShape.ROUNDED, x, middle);
            case DRUM -> box(out, BoxShape.DRUM, x, middle);
            case PLAIN -> box(out, BoxShape.PLAIN, x, middle);
            case DOT ->
                out.empty(
                        "circle",
                        "class",
                        "dot",
                        "cx",
                        XmlWriter.number(x + 38),
                        "cy",
                        XmlWriter.number(middle),
                        "r",
                        "5");
        }
        out.text("text", entry.words(), "x", XmlWriter.number(x + entry.textAt()), "y", XmlWriter.number(middle + 4));
        out.close("g");
    }

    private static void line(XmlWriter out, LegendEntry entry, double x, double middle) throws IOException {
        for (Channel channel : Channel.values()) {
            if (channel.word().equals(entry.css())) {
                Point from = new Point(x, middle);
                LinkLine.write(out, channel, List.of(from, new Point(x + LegendEntry.SAMPLE_WIDTH, middle)));
                return;
            }
        }
        String y = XmlWriter.number(middle);
        out.empty(
                "path",
                "class",
                "line",
                "d",
                "M" + XmlWriter.number(x) + "," + y + "h" + XmlWriter.number(LegendEntry.SAMPLE_WIDTH));
    }

    private static void box(XmlWriter out, BoxShape shape, double x, double middle) throws IOException {
        SvgBox.outline(out, shape, x + 16, middle - 8, 30, 16);
    }
}
