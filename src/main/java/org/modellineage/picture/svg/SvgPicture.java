package org.modellineage.picture.svg;

import java.io.IOException;
import org.modellineage.picture.Picture;
import org.modellineage.picture.Timeline;

/** Writes pictures as standalone SVG. */
public final class SvgPicture {

    private SvgPicture() {}

    /** Writes a picture of lineage in layers, children below parents. */
    public static void write(Picture picture, Appendable out) throws IOException {
        SvgLineage.write(picture, out);
    }

    /** Writes a picture of time, the earliest on top. */
    public static void write(Timeline timeline, Appendable out) throws IOException {
        SvgTimeline.write(timeline, out);
    }
}
