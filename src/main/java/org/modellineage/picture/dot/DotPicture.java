package org.modellineage.picture.dot;

import java.io.IOException;
import java.util.ArrayList;
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
import org.modellineage.picture.Timeline;
import org.modellineage.text.DotText;
import org.modellineage.text.VisibleText;

/** Writes pictures in the language of Graphviz, for those who want another layout. */
public final class DotPicture {

    private static final String HEAD = """
            digraph lineage {
              charset="UTF-8"
              fontname="Helvetica"
              labelloc=t
              nodesep=0.35
              ranksep=0.55
              node [shape=box style="rounded,filled" fillcolor="%s" color="%s" fontname="Helvetica" fontsize=12]
              edge [fontname="Helvetica" fontsize=10 arrowsize=0.7 penwidth=1.5]
            """.formatted(Palette.PAPER.light(), Palette.EDGE.light());

    private DotPicture() {}

    public static void write(Picture whole, Appendable out) throws IOException {
        Picture picture = whole.readable();
        out.append(HEAD).append("  rankdir=TB\n");
        writeTitle(picture.title(), picture.remarks(), out);
        Map<String, String> nodes = new HashMap<>();
        for (Box box : picture.boxes()) {
            String node = "n" + (nodes.size() + 1);
            nodes.put(box.id(), node);
            write(box, node, out);
        }
        for (Link link : picture.links()) {
            write(link, nodes, out);
        }
        out.append("}\n");
    }

    public static void write(Timeline timeline, Appendable out) throws IOException {
        out.append(HEAD).append("  rankdir=TB\n");
        writeTitle(timeline.title(), timeline.remarks(), out);
        DotTimeline.write(timeline.moments(), out);
        out.append("}\n");
    }

    private static void writeTitle(String title, List<String> remarks, Appendable out) throws IOException {
        List<String> lines = new ArrayList<>(List.of(VisibleText.of(title)));
        remarks.forEach(remark -> lines.add(VisibleText.of(remark)));
        out.append("  label=").append(DotText.quoted(lines)).append('\n');
    }

    private static void write(Box box, String node, Appendable out) throws IOException {
        String beneath = Captions.beneath(box);
        String name = Captions.name(box.name());
        out.append("  ").append(node).append(" [label=");
        out.append(beneath.isEmpty() ? DotText.quoted(name) : DotText.quoted(name, beneath));
        if (box.kind().equals("dataset")) {
            out.append(" shape=cylinder style=filled");
        }
        if (!box.released()) {
            out.append(box.kind().equals("dataset") ? "" : " style=\"rounded,filled,dashed\"");
            out.append(" fillcolor=\"" + Palette.BOX.light() + "\"");
        }
        if (box.asked()) {
            out.append(" penwidth=3 color=\"" + Palette.INK.light() + "\" fillcolor=\"" + Palette.ASKED.light()
                    + "\" fontname=\"Helvetica-Bold\"");
        }
        out.append(" tooltip=").append(DotText.hover(List.of(name))).append("]\n");
    }

    private static void write(Link link, Map<String, String> nodes, Appendable out) throws IOException {
        String colour = Palette.of(link.channel()).light();
        boolean doubted = link.status() != Status.ASSERTED;
        List<String> said = new ArrayList<>(List.of(Captions.of(link)));
        if (!link.detail().isBlank()) {
            said.add(VisibleText.of(link.detail()));
        }
        said.addAll(Captions.of(link.citations()));
        String tooltip = DotText.hover(said);
        out.append("  ")
                .append(nodes.get(link.parent()))
                .append(" -> ")
                .append(nodes.get(link.child()))
                .append(" [label=")
                .append(DotText.quoted(Captions.of(link)))
                .append(" color=\"" + colour + "\" fontcolor=\"" + colour + "\" style=")
                .append(line(link.channel(), doubted))
                .append(" tooltip=" + tooltip + " labeltooltip=" + tooltip + "]\n");
    }

    /** The line and the arrow head of a channel, which tell it from the others without colours. */
    private static String line(Channel channel, boolean doubted) {
        String head = switch (channel) {
            case WEIGHTS -> "normal";
            case OUTPUTS -> "empty";
            case DATA -> "diamond";
            case DESIGN -> "vee";
            case UNKNOWN -> "odot";
        };
        String line = channel == Channel.WEIGHTS ? "bold" : channel == Channel.DESIGN ? "dotted" : "solid";
        return (doubted ? "dashed" : line) + " arrowhead=" + head;
    }
}
