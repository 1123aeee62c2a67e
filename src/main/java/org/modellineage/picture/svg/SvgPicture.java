package org.modellineage.picture.svg;

import java.io.IOException;
import org.modellineage.picture.Picture;
import org.modellineage.picture.Timeline;

/** Writes pictures as SVG that stands on its own. */
public final class SvgPicture {

    private SvgPicture() {}

    /** Writes a picture of lineage, laid out in layers: what came from something stands below it. */
    public static void write(Picture picture, Appendable out) throws IOException {
        SvgLineage.write(picture, out);
    }

    /** Writes a picture of time, the earliest on top. */
    public static void write(Timeline timeline, Appendable out) throws IOException {
        SvgTimeline.write(timeline, out);
    }
}
