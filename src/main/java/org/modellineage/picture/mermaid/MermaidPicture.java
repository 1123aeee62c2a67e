package org.modellineage.picture.mermaid;

import java.io.IOException;
import java.util.function.IntFunction;
import org.modellineage.picture.Picture;
import org.modellineage.picture.Timeline;

/** Writes pictures as Mermaid, for READMEs and wikis that draw it. */
public final class MermaidPicture {

    /** Mermaid draws nothing of longer texts, and lets no diagram raise that limit. */
    private static final int LONGEST_TEXT = 50_000;

    private MermaidPicture() {}

    public static void write(Picture picture, Appendable out) throws IOException {
        int most = Math.min(picture.boxes().size(), Picture.MOST_BOXES);
        out.append(fitting(most, boxes -> MermaidFlowchart.of(picture.nearest(boxes))));
    }

    public static void write(Timeline timeline, Appendable out) throws IOException {
        out.append(fitting(timeline.moments().size(), moments -> MermaidTimeline.of(timeline.first(moments))));
    }

    /** The diagram of as much as Mermaid takes: a tenth less until it does. */
    private static String fitting(int most, IntFunction<MermaidDiagram> diagrams) {
        int shown = most;
        MermaidDiagram diagram = diagrams.apply(shown);
        while (shown > 1 && (diagram.text().length() > LONGEST_TEXT || diagram.links() > MermaidDiagram.MOST_LINKS)) {
            shown -= Math.max(1, shown / 10);
            diagram = diagrams.apply(shown);
        }
        return diagram.text();
    }

    /**
     * A diagram in Mermaid's language.
     *
     * @param text all of it
     * @param links how many links it draws
     */
    record MermaidDiagram(String text, int links) {

        /** Mermaid refuses more, and lets no diagram raise that limit. */
        static final int MOST_LINKS = 500;
    }
}
