package org.modellineage.picture.dot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.model.Status;
import org.modellineage.picture.Captions;
import org.modellineage.picture.Moment;
import org.modellineage.picture.Palette;
import org.modellineage.text.DotText;
import org.modellineage.text.VisibleText;

/** A timeline in the language of Graphviz: a column of dates, with the moments of each in its row. */
final class DotTimeline {

    private DotTimeline() {}

    static void write(List<Moment> moments, Appendable out) throws IOException {
        Map<String, List<Moment>> byDate = new LinkedHashMap<>();
        moments.forEach(moment ->
                byDate.computeIfAbsent(moment.date(), date -> new ArrayList<>()).add(moment));
        int date = 0;
        int node = 0;
        for (Map.Entry<String, List<Moment>> day : byDate.entrySet()) {
            date++;
            String here = "d" + date;
            out.append("  " + here + " [shape=plaintext style=\"\" label=" + DotText.quoted(Captions.name(day.getKey()))
                    + "]\n");
            if (date > 1) {
                out.append("  d" + (date - 1) + " -> " + here + " [arrowhead=none color=\"" + Palette.EDGE.light()
                        + "\"]\n");
            }
            StringBuilder row = new StringBuilder(here);
            for (Moment moment : day.getValue()) {
                node++;
                write(moment, "n" + node, out);
                row.append(" -> n").append(node);
            }
            out.append("  { rank=same; " + row + " [arrowhead=none style=dotted color=\"" + Palette.EDGE.light()
                    + "\"] }\n");
        }
    }

    private static void write(Moment moment, String node, Appendable out) throws IOException {
        List<String> said = new ArrayList<>(List.of(Captions.of(moment)));
        said.addAll(Captions.of(moment.allCitations()));
        boolean firm = moment.preferred() && moment.status() == Status.ASSERTED;
        out.append("  " + node + " [label=" + DotText.quoted(Captions.of(moment), VisibleText.of(moment.kind())));
        out.append(firm ? "" : " style=\"rounded,filled,dashed\"");
        out.append(" tooltip=" + DotText.hover(said) + "]\n");
    }
}
