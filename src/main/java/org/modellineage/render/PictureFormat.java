package org.modellineage.render;

import java.io.IOException;
import org.modellineage.picture.Chronicle;
import org.modellineage.picture.Picture;
import org.modellineage.picture.SvgPicture;
import org.modellineage.report.Answer;
import org.modellineage.report.View;

/** Writes an answer as a picture: of lineage when it consists of edges, of time when it consists of dates. */
final class PictureFormat {

    private PictureFormat() {}

    static void write(Answer answer, Format format, Appendable out) throws IOException {
        if (answer.view() == View.TIMELINE) {
            write(DatedRows.chronicle(answer), format, out);
        } else {
            write(EdgePicture.of(answer), format, out);
        }
    }

    private static void write(Picture picture, Format format, Appendable out) throws IOException {
        switch (format) {
            case SVG -> SvgPicture.write(picture, out);
            default -> throw new RenderException("format " + format.word() + " is no picture");
        }
    }

    private static void write(Chronicle chronicle, Format format, Appendable out) throws IOException {
        switch (format) {
            case SVG -> SvgPicture.write(chronicle, out);
            default -> throw new RenderException("format " + format.word() + " is no picture");
        }
    }
}
