package org.modellineage.picture.svg;

import java.io.IOException;
import org.modellineage.picture.Link;
import org.modellineage.picture.svg.Layout.PlacedLink;

/** Draws a link: its line, with its label on it. */
final class SvgLink {

    private SvgLink() {}

    static void write(XmlWriter out, PlacedLink place, String child, String parent) throws IOException {
        Link link = place.link();
        out.open(
                "g",
                "class",
                "link " + link.channel().word() + " " + link.status().word(),
                "data-child",
                link.child(),
                "data-parent",
                link.parent(),
                "data-index",
                Integer.toString(place.index()));
        out.text("title", Tooltip.of(link, child, parent));
        LinkLine.write(out, link.channel(), place.points());
        label(out, place);
        out.close("g");
    }

    private static void label(XmlWriter out, PlacedLink place) throws IOException {
        LabelText label = place.label();
        double middle = place.x() + label.width() / 2;
        double y = place.y() + 2;
        out.open("g", "class", "label");
        out.empty(
                "rect",
                "class",
                "backing",
                "x",
                XmlWriter.number(place.x()),
                "y",
                XmlWriter.number(place.y()),
                "width",
                XmlWriter.number(label.width()),
                "height",
                XmlWriter.number(label.height()));
        if (!label.doubt().isEmpty()) {
            badge(out, label.doubt(), middle, y, label.badgeWidth());
            y += LabelText.BADGE_HEIGHT;
        }
        for (String line : label.lines()) {
            y += LabelText.STEP;
            out.text("text", line, "x", XmlWriter.number(middle), "y", XmlWriter.number(y - 3.5));
        }
        out.close("g");
    }

    static void badge(XmlWriter out, String word, double middle, double y, double width) throws IOException {
        out.open("g", "class", "badge");
        out.empty(
                "rect",
                "x",
                XmlWriter.number(middle - width / 2),
                "y",
                XmlWriter.number(y),
                "width",
                XmlWriter.number(width),
                "height",
                "16",
                "rx",
                "8");
        out.text("text", word, "x", XmlWriter.number(middle), "y", XmlWriter.number(y + 12));
        out.close("g");
    }
}
