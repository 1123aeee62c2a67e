package org.modellineage.picture.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.modellineage.picture.Box;
import org.modellineage.picture.Citation;
import org.modellineage.picture.Link;
import org.modellineage.picture.Moment;
import org.modellineage.picture.Moment.CoarserDate;
import org.modellineage.picture.Picture;
import org.modellineage.picture.Timeline;
import org.modellineage.text.VisibleText;

/** The data of a page, as JSON that can stand inside a script element. */
final class PageData {

    /** ASCII only, so that no control or direction character can stand in the file. */
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private PageData() {}

    /** The drawings of a page by their names, each with the boxes and links that it shows. */
    static String of(Map<String, Picture> drawings) throws IOException {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (Link link : Objects.requireNonNull(drawings.get("all")).links()) {
            neighbours.computeIfAbsent(link.child(), any -> new HashSet<>()).add(link.parent());
            neighbours.computeIfAbsent(link.parent(), any -> new HashSet<>()).add(link.child());
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeObjectFieldStart("drawings");
            for (Map.Entry<String, Picture> drawing : drawings.entrySet()) {
                json.writeFieldName(drawing.getKey());
                write(drawing.getValue(), drawing.getKey().equals("near") ? neighbours : Map.of(), json);
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return harmless(text);
    }

    private static void write(Picture picture, Map<String, Set<String>> neighbours, JsonGenerator json)
            throws IOException {
        Set<String> shown = picture.boxes().stream().map(Box::id).collect(Collectors.toSet());
        json.writeStartObject();
        json.writeArrayFieldStart("remarks");
        for (String remark : picture.remarks()) {
            json.writeString(VisibleText.of(remark));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("boxes");
        for (Box box : picture.boxes()) {
            long hidden = neighbours.getOrDefault(box.id(), Set.of()).stream()
                    .filter(other -> !shown.contains(other))
                    .count();
            json.writeStartObject();
            write(box, json);
            json.writeNumberField("hidden", hidden);
            json.writeArrayFieldStart("members");
            for (Box member : box.members()) {
                json.writeStartObject();
                write(member, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("links");
        for (Link link : picture.links()) {
            json.writeStartObject();
            json.writeStringField("child", link.child());
            json.writeStringField("parent", link.parent());
            json.writeStringField("channel", link.channel().word());
            json.writeStringField("status", link.status().word());
            json.writeStringField("label", link.label());
            json.writeStringField("detail", link.detail());
            write(link.citations(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Box box, JsonGenerator json) throws IOException {
        json.writeStringField("id", box.id());
        json.writeStringField("name", box.name());
        json.writeStringField("kind", box.kind());
        json.writeStringField("remarks", box.remarks());
        json.writeBooleanField("released", box.released());
        json.writeBooleanField("asked", box.asked());
    }

    static String of(Timeline timeline) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("moments");
            for (Moment moment : timeline.moments()) {
                json.writeStartObject();
                json.writeStringField("date", moment.date());
                json.writeStringField("family", moment.family());
                json.writeStringField("name", moment.name());
                json.writeStringField("kind", moment.kind());
                json.writeStringField("label", moment.label());
                json.writeStringField("status", moment.status().word());
                json.writeStringField("standing", moment.standing());
                json.writeBooleanField("preferred", moment.preferred());
                write(moment.citations(), json);
                json.writeArrayFieldStart("coarser");
                for (CoarserDate coarser : moment.coarser()) {
                    json.writeStartObject();
                    json.writeStringField("date", coarser.date());
                    json.writeStringField("remarks", coarser.remarks());
                    write(coarser.citations(), json);
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return harmless(text);
    }

    private static void write(List<Citation> citations, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (Citation said : citations) {
            json.writeStartObject();
            json.writeStringField("source", said.source());
            json.writeStringField("name", said.name());
            json.writeStringField("status", said.status());
            json.writeArrayFieldStart("locators");
            for (String locator : said.locators()) {
                json.writeString(locator);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Escapes the less-than sign, which occurs in strings only and could end the script element. */
    private static String harmless(StringWriter text) {
        return text.toString().replace("<", "\\u003c");
    }
}
