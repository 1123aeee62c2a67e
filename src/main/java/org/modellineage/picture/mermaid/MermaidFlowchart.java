package org.modellineage.picture.mermaid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.model.Status;
import org.modellineage.picture.Box;
import org.modellineage.picture.Captions;
import org.modellineage.picture.ChannelStyle;
import org.modellineage.picture.Link;
import org.modellineage.picture.Picture;
import org.modellineage.picture.VisibleText;
import org.modellineage.picture.mermaid.MermaidPicture.MermaidDiagram;

/** A picture of lineage as a Mermaid flowchart, parents above children, arrows from parent to child. */
final class MermaidFlowchart {

    private static final String NODE_STYLES = """
              classDef plain fill:#ffffff,stroke:#57606a,color:#1f2328
              classDef unreleased fill:#f6f8fa,stroke:#57606a,color:#1f2328,stroke-dasharray:5 4
              classDef asked fill:#fff8c5,stroke:#1f2328,color:#1f2328,stroke-width:3px,font-weight:bold
              classDef remark fill:none,stroke:none,color:#6e7781
            """;

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
        ChannelStyle style = ChannelStyle.of(link.channel());
        text.append("  linkStyle ").append(index).append(" stroke:").append(style.colour());
        String dots = link.status() == Status.ASSERTED ? style.dots() : "9 3 2 3";
        text.append(dots.isEmpty() ? "\n" : ",stroke-dasharray:" + dots + "\n");
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
