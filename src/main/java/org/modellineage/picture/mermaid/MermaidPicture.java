package org.modellineage.picture.mermaid;

import java.io.IOException;
import java.util.function.IntFunction;
import org.modellineage.picture.Picture;
import org.modellineage.picture.Timeline;

/** Writes pictures as Mermaid, for READMEs and wikis that render it. */
public final class MermaidPicture {

    /** Mermaid does not draw longer texts, and diagrams cannot raise that limit. */
    private static final int LONGEST_TEXT = 50_000;

    private MermaidPicture() {}

    public static void write(Picture picture, Appendable out) throws IOException {
        int most = Math.min(picture.boxes().size(), Picture.MOST_BOXES);
        out.append(fitting(most, boxes -> MermaidFlowchart.of(picture.nearest(boxes))));
    }

    public static void write(Timeline timeline, Appendable out) throws IOException {
        out.append(fitting(timeline.moments().size(), moments -> MermaidTimeline.of(timeline.first(moments))));
    }

    /** The largest diagram that Mermaid accepts, reduced by a tenth at a time. */
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
     * A Mermaid diagram.
     *
     * @param text the text of the diagram
     * @param links the number of its links
     */
    record MermaidDiagram(String text, int links) {

        /** Mermaid refuses more links, and diagrams cannot raise that limit. */
        static final int MOST_LINKS = 500;
    }
}
