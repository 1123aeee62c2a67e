package org.modellineage.render.drawing;
import org.modellineage.render.RenderException;
import org.modellineage.render.lineage.Step;
import org.modellineage.render.content.StatusWord;
import org.modellineage.render.content.SourceEvidence;
import org.modellineage.render.content.Node;
import org.modellineage.render.content.Edge;
import org.modellineage.render.value.Wording;
import org.modellineage.render.value.CellText;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;
import org.modellineage.picture.Box;
import org.modellineage.picture.Link;
import org.modellineage.picture.Picture;
import org.modellineage.report.Answer;

/** What a picture of an answer that consists of edges shows: a box for each node and a link for each edge. */
final class EdgePicture {

    private EdgePicture() {}

    /** Reads all rows; a {@link RenderException} when they are no edges. */
    static Picture of(Answer answer) {
        List<Edge> edges = Edge.of(answer);
        Map<String, Node> nodes = new LinkedHashMap<>();
        List<Link> links = new ArrayList<>(edges.size());
        for (Edge edge : edges) {
            nodes.merge(edge.from().id(), edge.from(), Node::with);
            nodes.merge(edge.to().id(), edge.to(), Node::with);
            links.add(link(edge));
        }
        List<Box> boxes = new ArrayList<>(nodes.size());
        StringBuilder asked = new StringBuilder();
        Collection<Object> parameters = answer.parameters().values();
        for (Node node : nodes.values()) {
            boolean isAsked = parameters.contains(node.id());
            boxes.add(box(node, isAsked));
            if (isAsked) {
                asked.append(asked.isEmpty() ? ": " : ", ").append(node.name());
            }
        }
        return new Picture(PictureRemarks.title(answer) + asked, boxes, links, PictureRemarks.of(answer));
    }

    private static Box box(Node node, boolean asked) {
        String kind = node.kind() == null ? "" : Wording.words(node.kind());
        return new Box(node.id(), node.name(), kind, String.join(" · ", node.remarks()), node.released(), asked);
    }

    private static Link link(Edge edge) {
        Status status = StatusWord.of(edge.status());
        // A word that is none of the model's is nothing that a line could show.
        String doubt = status.word().equals(edge.status()) ? "" : " · " + edge.status();
        return new Link(
                edge.from().id(),
                edge.to().id(),
                channel(edge.channel()),
                status,
                Step.ofFewWords(edge) + doubt,
                CellText.of("detail", edge.row().get("detail")),
                SourceEvidence.of(edge.row()));
    }

    private static Channel channel(@Nullable String word) {
        for (Channel channel : Channel.values()) {
            if (channel.word().equals(word)) {
                return channel;
            }
        }
        return Channel.UNKNOWN;
    }
}
