package org.modellineage.render.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;
import org.modellineage.picture.Box;
import org.modellineage.picture.Link;
import org.modellineage.picture.Picture;
import org.modellineage.render.content.Attribution;
import org.modellineage.render.content.Edge;
import org.modellineage.render.content.EdgeEnd;
import org.modellineage.render.content.Edges;
import org.modellineage.render.content.StatusWord;
import org.modellineage.render.content.StepWords;
import org.modellineage.render.value.Wording;
import org.modellineage.report.Answer;

/** What a picture of an answer that consists of edges shows: a box for each node and a link for each edge. */
final class EdgePicture {

    private EdgePicture() {}

    static Picture of(Answer answer) {
        Edges edges = Edges.of(answer);
        Map<String, EdgeEnd> nodes = new LinkedHashMap<>();
        List<Link> links = new ArrayList<>(edges.all().size());
        for (Edge edge : edges.all()) {
            nodes.merge(edge.from().id(), edge.from(), EdgeEnd::with);
            nodes.merge(edge.to().id(), edge.to(), EdgeEnd::with);
            links.add(link(edge));
        }
        List<Box> boxes = new ArrayList<>(nodes.size());
        StringBuilder asked = new StringBuilder();
        for (EdgeEnd node : nodes.values()) {
            boolean isAsked = edges.areAbout(node);
            boxes.add(box(node, isAsked));
            if (isAsked) {
                asked.append(asked.isEmpty() ? ": " : ", ").append(node.name());
            }
        }
        return new Picture(PictureRemarks.title(answer) + asked, boxes, links, PictureRemarks.of(answer));
    }

    private static Box box(EdgeEnd node, boolean asked) {
        return new Box(
                node.id(),
                node.name(),
                Wording.words(node.kind()),
                String.join(" · ", node.remarks()),
                node.released(),
                asked);
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
                new StepWords(edge).inFewWords() + doubt,
                edge.manner().detail(),
                Attribution.citations(edge.attributions(), edge.status()));
    }

    private static Channel channel(String word) {
        for (Channel channel : Channel.values()) {
            if (channel.word().equals(word)) {
                return channel;
            }
        }
        return Channel.UNKNOWN;
    }
}
