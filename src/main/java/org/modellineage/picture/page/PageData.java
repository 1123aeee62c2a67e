package org.modellineage.picture.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.modellineage.picture.Box;
import org.modellineage.picture.CitedSource;
import org.modellineage.picture.Link;
import org.modellineage.picture.Moment;
import org.modellineage.picture.Moment.CoarserDate;
import org.modellineage.picture.Picture;
import org.modellineage.picture.Timeline;
import org.modellineage.text.JsonWriter;
import org.modellineage.text.VisibleText;

/** The data of a page, as JSON that can stand inside a script element. */
final class PageData {

    private PageData() {}

    /** The drawings of a page by their names, each with the boxes and links that it shows. */
    static String of(Map<String, Picture> drawings) throws IOException {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (Link link : Objects.requireNonNull(drawings.get("all")).links()) {
            neighbours.computeIfAbsent(link.child(), any -> new HashSet<>()).add(link.parent());
            neighbours.computeIfAbsent(link.parent(), any -> new HashSet<>()).add(link.child());
        }
        StringBuilder text = new StringBuilder();
        JsonWriter json = JsonWriter.inScript(text).object().name("drawings").object();
        for (Map.Entry<String, Picture> drawing : drawings.entrySet()) {
            json.name(drawing.getKey());
            write(drawing.getValue(), drawing.getKey().equals("near") ? neighbours : Map.of(), json);
        }
        json.end().end();
        return text.toString();
    }

    private static void write(Picture picture, Map<String, Set<String>> neighbours, JsonWriter json)
            throws IOException {
        Set<String> shown = picture.boxes().stream().map(Box::id).collect(Collectors.toSet());
        json.object();
        json.member("remarks", picture.remarks().stream().map(VisibleText::of).toList());
        json.name("boxes").array();
        for (Box box : picture.boxes()) {
            long hidden = neighbours.getOrDefault(box.id(), Set.of()).stream()
                    .filter(other -> !shown.contains(other))
                    .count();
            json.object();
            write(box, json);
            json.member("hidden", hidden).name("members").array();
            for (Box member : box.members()) {
                json.object();
                write(member, json);
                json.end();
            }
            json.end().end();
        }
        json.end();
        json.name("links").array();
        for (Link link : picture.links()) {
            json.object()
                    .member("child", link.child())
                    .member("parent", link.parent())
                    .member("channel", link.channel().word())
                    .member("status", link.status().word())
                    .member("label", link.label())
                    .member("detail", link.detail());
            write(link.citations(), json);
            json.end();
        }
        json.end().end();
    }

    private static void write(Box box, JsonWriter json) throws IOException {
        json.member("id", box.id())
                .member("name", box.name())
                .member("kind", box.kind())
                .member("remarks", box.remarks())
                .member("released", box.released())
                .member("asked", box.asked());
    }

    static String of(Timeline timeline) throws IOException {
        StringBuilder text = new StringBuilder();
        JsonWriter json = JsonWriter.inScript(text).object().name("moments").array();
        for (Moment moment : timeline.moments()) {
            json.object()
                    .member("date", moment.date())
                    .member("family", moment.family())
                    .member("name", moment.name())
                    .member("kind", moment.kind())
                    .member("label", moment.label())
                    .member("status", moment.status().word())
                    .member("standing", moment.standing())
                    .member("preferred", moment.preferred());
            write(moment.citations(), json);
            json.name("coarser").array();
            for (CoarserDate coarser : moment.coarser()) {
                json.object().member("date", coarser.date()).member("remarks", coarser.remarks());
                write(coarser.citations(), json);
                json.end();
            }
            json.end().end();
        }
        json.end().end();
        return text.toString();
    }

    private static void write(List<CitedSource> citations, JsonWriter json) throws IOException {
        json.name("evidence").array();
        for (CitedSource said : citations) {
            json.object()
                    .member("source", said.source())
                    .member("name", said.name())
                    .member("status", said.status())
                    .member("locators", said.locators())
                    .end();
        }
        json.end();
    }
}
