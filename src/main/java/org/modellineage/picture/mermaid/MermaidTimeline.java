package org.modellineage.picture.mermaid;

import org.modellineage.picture.Captions;
import org.modellineage.picture.Moment;
import org.modellineage.picture.Timeline;
import org.modellineage.picture.mermaid.MermaidPicture.MermaidDiagram;
import org.modellineage.text.MermaidText;

/** A picture of time as a Mermaid timeline, with a section for each year. */
final class MermaidTimeline {

    private MermaidTimeline() {}

    static MermaidDiagram of(Timeline timeline) {
        StringBuilder text = new StringBuilder("timeline\n  title ");
        text.append(MermaidText.label(Captions.name(timeline.title()))).append('\n');
        String year = "";
        String date = "";
        for (Moment moment : timeline.moments()) {
            String day = MermaidText.label(Captions.name(moment.date()));
            String itsYear = day.length() < 4 ? day : day.substring(0, 4);
            if (!itsYear.equals(year)) {
                text.append("  section ").append(itsYear).append('\n');
                year = itsYear;
                date = "";
            }
            text.append("    ");
            if (!day.equals(date)) {
                text.append(day).append(' ');
                date = day;
            }
            text.append(": ").append(MermaidText.label(Captions.of(moment))).append('\n');
        }
        if (!timeline.remarks().isEmpty()) {
            text.append("  section Remarks\n    Remarks");
            timeline.remarks().forEach(remark -> text.append(" : ").append(MermaidText.label(Captions.name(remark))));
            text.append('\n');
        }
        return new MermaidDiagram(text.toString(), 0);
    }
}
