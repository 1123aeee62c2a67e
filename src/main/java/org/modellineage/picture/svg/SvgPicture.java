package org.modellineage.picture.svg;

import java.io.IOException;
import java.util.function.Function;
import org.modellineage.picture.Box;
import org.modellineage.picture.Picture;
import org.modellineage.picture.Timeline;

/** Writes pictures as standalone SVG. */
public final class SvgPicture {

    private SvgPicture() {}

    /** Writes a picture of lineage in layers, children below parents. */
    public static void write(Picture picture, Appendable out) throws IOException {
        SvgLineage.write(picture, SvgForm.ALONE, box -> "", out);
    }

    /**
     * Writes a picture of lineage as a part of a page, which has {@link #pageStyle} and a heading of its own.
     *
     * @param addresses where a box leads to; empty for nowhere
     */
    public static void writeInPage(Picture picture, Function<Box, String> addresses, Appendable out)
            throws IOException {
        SvgLineage.write(picture, SvgForm.IN_PAGE, addresses, out);
    }

    /** The style of all pictures of a page. */
    public static String pageStyle() {
        return SvgStyle.css() + SvgStyle.widths();
    }

    /** Writes a picture of time, the earliest on top. */
    public static void write(Timeline timeline, Appendable out) throws IOException {
        SvgTimeline.write(timeline, out);
    }
}
