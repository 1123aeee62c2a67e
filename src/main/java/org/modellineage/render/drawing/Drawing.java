package org.modellineage.render.drawing;

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

/** An answer that can be drawn, and the formats it can be drawn in. */
public sealed interface Drawing {

    /** Reads an answer whose rows are edges or dates. */
    static Drawing of(Answer answer) {
        if (answer.view() == View.TIMELINE) {
            return new OfTime(TimelineOfDates.of(answer));
        }
        Picture whole = EdgePicture.of(answer);
        return new OfLineage(whole, whole.folded());
    }

    void svg(Appendable out) throws IOException;

    void html(Appendable out) throws IOException;

    void mermaid(Appendable out) throws IOException;

    void dot(Appendable out) throws IOException;

    /** What there is no room for, in a sentence. */
    Optional<String> leftOut();

    /**
     * What came from what.
     *
     * @param folded the whole with one box for siblings that are alike
     */
    record OfLineage(Picture whole, Picture folded) implements Drawing {

        @Override
        public void svg(Appendable out) throws IOException {
            SvgPicture.write(folded.readable(), out);
        }

        /** A page shows both the whole and the folded picture. */
        @Override
        public void html(Appendable out) throws IOException {
            HtmlPicture.write(whole, out);
        }

        @Override
        public void mermaid(Appendable out) throws IOException {
            MermaidPicture.write(folded.readable(), out);
        }

        @Override
        public void dot(Appendable out) throws IOException {
            DotPicture.write(folded.readable(), out);
        }

        @Override
        public Optional<String> leftOut() {
            return folded.boxes().size() <= Picture.MOST_BOXES
                    ? Optional.empty()
                    : Optional.of(folded.readable().remarks().get(0));
        }
    }

    /** What happened when. */
    record OfTime(Timeline timeline) implements Drawing {

        @Override
        public void svg(Appendable out) throws IOException {
            SvgPicture.write(timeline, out);
        }

        @Override
        public void html(Appendable out) throws IOException {
            HtmlPicture.write(timeline, out);
        }

        @Override
        public void mermaid(Appendable out) throws IOException {
            MermaidPicture.write(timeline, out);
        }

        @Override
        public void dot(Appendable out) throws IOException {
            DotPicture.write(timeline, out);
        }

        @Override
        public Optional<String> leftOut() {
            return Optional.empty();
        }
    }
}
