package org.modellineage.render.drawing;
import org.modellineage.render.RenderException;
import org.modellineage.render.Format;

import java.io.IOException;
import java.util.Optional;
import org.modellineage.picture.Picture;
import org.modellineage.picture.Timeline;
import org.modellineage.picture.dot.DotPicture;
import org.modellineage.picture.mermaid.MermaidPicture;
import org.modellineage.picture.page.HtmlPicture;
import org.modellineage.picture.svg.SvgPicture;
import org.modellineage.report.Answer;
import org.modellineage.report.View;

/** Writes an answer as a picture: of lineage when it consists of edges, of time when it consists of dates. */
public final class PictureFormat {

    private PictureFormat() {}

    public static void write(Answer answer, Format format, Appendable out) throws IOException {
        if (answer.view() == View.TIMELINE) {
            write(DatedRows.chronicle(answer), format, out);
        } else {
            Picture picture = EdgePicture.of(answer);
            // A page shows both, folded first.
            write(format == Format.HTML ? picture : picture.folded().readable(), format, out);
        }
    }

    /** What a picture of an answer leaves out, in a sentence, when it leaves something out. */
    public static Optional<String> leftOut(Answer answer) {
        if (answer.view() == View.TIMELINE || answer.rows().size() < Picture.MOST_BOXES / 2) {
            return Optional.empty();
        }
        Picture whole = EdgePicture.of(answer).folded();
        return whole.boxes().size() <= Picture.MOST_BOXES
                ? Optional.empty()
                : Optional.of(whole.readable().remarks().get(0));
    }

    private static void write(Picture picture, Format format, Appendable out) throws IOException {
        switch (format) {
            case SVG -> SvgPicture.write(picture, out);
            case HTML -> HtmlPicture.write(picture, out);
            case MERMAID -> MermaidPicture.write(picture, out);
            case DOT -> DotPicture.write(picture, out);
            default -> throw new RenderException("format " + format.word() + " is no picture");
        }
    }

    private static void write(Timeline chronicle, Format format, Appendable out) throws IOException {
        switch (format) {
            case SVG -> SvgPicture.write(chronicle, out);
            case HTML -> HtmlPicture.write(chronicle, out);
            case MERMAID -> MermaidPicture.write(chronicle, out);
            case DOT -> DotPicture.write(chronicle, out);
            default -> throw new RenderException("format " + format.word() + " is no picture");
        }
    }
}
