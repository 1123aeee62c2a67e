package org.modellineage.picture.svg;

import java.io.IOException;
import org.modellineage.picture.Box;
import org.modellineage.picture.svg.Layout.PlacedBox;

/** Draws a box with its text. */
final class SvgBox {

    private SvgBox() {}

    static void write(XmlWriter out, PlacedBox place) throws IOException {
        Box box = place.box();
        String css = "box" + (box.kind().equals("dataset") ? " dataset" : "") + (box.released() ? "" : " unreleased")
                + (box.asked() ? " asked" : "");
        out.open("g", "class", css, "data-id", box.id(), "tabindex", "-1");
        out.text("title", Tooltip.of(box));
        if (!box.members().isEmpty()) {
            outline(out, BoxShape.of(box), place.x() + 4, place.y() + 4, place.width(), place.height());
        }
        outline(out, BoxShape.of(box), place.x(), place.y(), place.width(), place.height());
        text(out, place);
        out.close("g");
    }

    static void outline(XmlWriter out, BoxShape shape, double x, double y, double width, double height)
            throws IOException {
        if (shape != BoxShape.DRUM) {
            out.empty(
                    "rect",
                    "class",
                    "shape",
                    "x",
                    XmlWriter.number(x),
                    "y",
                    XmlWriter.number(y),
                    "width",
                    XmlWriter.number(width),
                    "height",
                    XmlWriter.number(height),
                    "rx",
                    shape == BoxShape.ROUNDED ? "9" : "0");
            return;
        }
        double round = Math.min(BoxText.ROUND, height / 4);
        String radii = XmlWriter.number(width / 2) + "," + XmlWriter.number(round);
        String left = "M" + XmlWriter.number(x) + "," + XmlWriter.number(y + round);
        String lid = "A" + radii + " 0 0 ";
        String right = " " + XmlWriter.number(x + width) + "," + XmlWriter.number(y + round);
        out.empty(
                "path",
                "class",
                "shape",
                "d",
                left + lid + "1" + right + "v" + XmlWriter.number(height - 2 * round) + lid + "1 "
                        + XmlWriter.number(x) + "," + XmlWriter.number(y + height - round) + "Z" + left + lid + "0"
                        + right);
    }

    private static void text(XmlWriter out, PlacedBox place) throws IOException {
        String middle = XmlWriter.number(place.x() + place.width() / 2);
        double drum = BoxShape.of(place.box()) == BoxShape.DRUM ? BoxText.ROUND / 2 : 0;
        double y = place.y() + (place.height() - place.text().height()) / 2 + drum;
        for (String line : place.text().kind()) {
            y += BoxText.REMARK_STEP;
            out.text("text", line, "class", "faint", "x", middle, "y", XmlWriter.number(y - 4));
        }
        for (String line : place.text().name()) {
            y += BoxText.NAME_STEP;
            out.text("text", line, "class", "name", "x", middle, "y", XmlWriter.number(y - 4));
        }
        for (String line : place.text().remarks()) {
            y += BoxText.REMARK_STEP;
            out.text("text", line, "class", "faint", "x", middle, "y", XmlWriter.number(y - 4));
        }
    }
}
