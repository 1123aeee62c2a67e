package org.modellineage.picture.svg;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.modellineage.picture.Box;
import org.modellineage.picture.Link;
import org.modellineage.picture.Picture;
import org.modellineage.picture.svg.Layout.PlacedBox;
import org.modellineage.picture.svg.Layout.PlacedLink;

/** Draws a picture of lineage: first the links, then the boxes over them. */
final class SvgLineage {

    private SvgLineage() {}

    static void write(Picture picture, SvgForm form, Function<Box, String> addresses, Appendable out)
            throws IOException {
        Layout layout = LayeredLayout.of(picture, form);
        List<LegendEntry> legend = LineageLegend.of(picture);
        String place = layout.downwards() ? "below it" : "to its right";
        String what = "What came from something stands " + place + ".";
        new SvgFrame(form, picture.title(), picture.remarks(), legend, layout.width())
                .write(out, what, layout.width(), layout.height(), xml -> draw(xml, layout, addresses));
    }

    private static void draw(XmlWriter out, Layout layout, Function<Box, String> addresses) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (PlacedBox place : layout.boxes()) {
            names.put(place.box().id(), place.box().name());
        }
        for (PlacedLink place : layout.links()) {
            Link link = place.link();
            SvgLink.write(
                    out,
                    place,
                    names.getOrDefault(link.child(), link.child()),
                    names.getOrDefault(link.parent(), link.parent()));
        }
        for (PlacedBox place : layout.boxes()) {
            String address = addresses.apply(place.box());
            if (address.isEmpty()) {
                SvgBox.write(out, place);
            } else {
                out.open("a", "href", address);
                SvgBox.write(out, place);
                out.close("a");
            }
        }
    }
}
