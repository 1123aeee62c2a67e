package org.modellineage.picture.mermaid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;
import org.modellineage.picture.Box;
import org.modellineage.picture.Captions;
import org.modellineage.picture.Link;
import org.modellineage.picture.Palette;
import org.modellineage.picture.Picture;
import org.modellineage.picture.mermaid.MermaidPicture.MermaidDiagram;
import org.modellineage.text.MermaidText;
import org.modellineage.text.VisibleText;

/** A picture of lineage as a Mermaid flowchart, parents above children, arrows from parent to child. */
final class MermaidFlowchart {

    private static final String NODE_STYLES = """
              classDef plain fill:%1$s,stroke:%3$s,color:%4$s
              classDef unreleased fill:%2$s,stroke:%3$s,color:%4$s,stroke-dasharray:5 4
              classDef asked fill:%5$s,stroke:%4$s,color:%4$s,stroke-width:3px,font-weight:bold
              classDef remark fill:none,stroke:none,color:%3$s
            """.formatted(
                    Palette.PAPER.light(),
                    Palette.BOX.light(),
                    Palette.EDGE.light(),
                    Palette.INK.light(),
                    Palette.ASKED.light());

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> nodes = new HashMap<>();

    private MermaidFlowchart() {}

    static MermaidDiagram of(Picture picture) {
        MermaidFlowchart chart = new MermaidFlowchart();
        chart.text
                .append("---\ntitle: \"")
                .append(MermaidText.setting(VisibleText.of(picture.title())))
                .append("\"\n---\nflowchart TD\n");
        chart.text.append(NODE_STYLES);
        picture.boxes().forEach(chart::add);
        for (int i = 0; i < picture.links().size(); i++) {
            chart.add(i, picture.links().get(i));
        }
        chart.addRemarks(picture.remarks());
        return new MermaidDiagram(chart.text.toString(), picture.links().size());
    }

    private void add(Box box) {
        String node = "n" + (nodes.size() + 1);
        nodes.put(box.id(), node);
        String beneath = Captions.beneath(box);
        String label = MermaidText.label(Captions.name(box.name()))
                + (beneath.isEmpty() ? "" : "<br/>" + MermaidText.label(beneath));
        boolean data = box.kind().equals("dataset");
        text.append("  ")
                .append(node)
                .append(data ? "[(\"" : "(\"")
                .append(label)
                .append(data ? "\")]" : "\")")
                .append("\n  class ")
                .append(node)
                .append(box.asked() ? " asked\n" : box.released() ? " plain\n" : " unreleased\n");
    }

    private void add(int index, Link link) {
        text.append("  ")
                .append(nodes.get(link.parent()))
                .append(" -->|\"")
                .append(MermaidText.label(Captions.of(link)))
                .append("\"| ")
                .append(nodes.get(link.child()))
                .append('\n');
        String colour = Palette.of(link.channel()).light();
        text.append("  linkStyle ").append(index).append(" stroke:").append(colour);
        String dashes = link.status() == Status.ASSERTED ? line(link.channel()) : ",stroke-dasharray:9 3 2 3";
        text.append(dashes).append('\n');
    }

    /** The line of a channel, which tells it from the others without colours. */
    private static String line(Channel channel) {
        return switch (channel) {
            case WEIGHTS -> ",stroke-width:3px";
            case OUTPUTS -> ",stroke-dasharray:7 4";
            case DATA -> ",stroke-dasharray:2 4";
            case DESIGN -> ",stroke-dasharray:12 3";
            case UNKNOWN -> "";
        };
    }

    private void addRemarks(List<String> remarks) {
        for (int i = 0; i < remarks.size(); i++) {
            String node = "r" + (i + 1);
            text.append("  ")
                    .append(node)
                    .append("[\"")
                    .append(MermaidText.label(Captions.name(remarks.get(i))))
                    .append("\"]\n  class ")
                    .append(node)
                    .append(" remark\n");
        }
    }
}
