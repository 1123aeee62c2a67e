package org.modellineage.picture.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.picture.Box;
import org.modellineage.picture.Link;
import org.modellineage.picture.Palette;
import org.modellineage.picture.Picture;
import org.modellineage.picture.Timeline;
import org.modellineage.picture.VisibleText;
import org.modellineage.picture.svg.SvgPicture;

/** Writes pictures as one HTML file: the SVG with scripts to search and navigate it, without any network access. */
public final class HtmlPicture {

    private static final List<String> SCRIPTS = List.of("items", "view", "folds", "panel", "search", "walk", "start");

    private HtmlPicture() {}

    public static void write(Picture whole, Appendable out) throws IOException {
        Picture picture = whole.readable();
        StringBuilder svg = new StringBuilder();
        SvgPicture.write(numbered(picture), svg);
        write(picture.title(), picture.remarks(), svg.toString(), PageData.of(picture), out);
    }

    public static void write(Timeline timeline, Appendable out) throws IOException {
        StringBuilder svg = new StringBuilder();
        SvgPicture.write(timeline, svg);
        write(timeline.title(), timeline.remarks(), svg.toString(), PageData.of(timeline), out);
    }

    /**
     * The picture with numbered boxes: an id from the data may contain line breaks, which browsers change in
     * attributes.
     */
    private static Picture numbered(Picture picture) {
        Map<String, String> numbers = new HashMap<>();
        List<Box> boxes = new ArrayList<>();
        for (Box box : picture.boxes()) {
            String number = Integer.toString(boxes.size());
            numbers.put(box.id(), number);
            boxes.add(new Box(number, box.name(), box.kind(), box.remarks(), box.released(), box.asked()));
        }
        List<Link> links = picture.links().stream()
                .map(link -> new Link(
                        numbers.getOrDefault(link.child(), link.child()),
                        numbers.getOrDefault(link.parent(), link.parent()),
                        link.channel(),
                        link.status(),
                        link.label(),
                        link.detail(),
                        link.citations()))
                .toList();
        return new Picture(picture.title(), boxes, links, picture.remarks());
    }

    private static void write(String title, List<String> remarks, String svg, String data, Appendable out)
            throws IOException {
        StringBuilder script = new StringBuilder("(() => {\n\"use strict\";\n");
        for (String part : SCRIPTS) {
            script.append(PageTemplate.read(part + ".js"));
        }
        script.append("})();\n");
        StringBuilder paragraphs = new StringBuilder();
        for (String remark : remarks) {
            paragraphs.append("<p>").append(escaped(remark)).append("</p>");
        }
        String style = style();
        PageTemplate.read("page.html").fill(out, place -> switch (place) {
            case "title" -> escaped(title);
            case "style" -> style;
            case "hash" -> hash(script.toString());
            case "remarks" -> paragraphs.toString();
            case "picture" -> svg;
            case "data" -> data;
            case "script" -> script.toString();
            default -> throw new IllegalStateException("page.html has a place for " + place + ", which nothing fills.");
        });
    }

    private static String style() throws IOException {
        StringBuilder style = new StringBuilder();
        PageTemplate.read("page.css")
                .fill(style, side -> side.equals("light") ? Palette.lightVariables() : Palette.darkVariables());
        return style.toString();
    }

    /** The hash that allows the browser to run this script and no other. */
    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String escaped(String text) {
        return VisibleText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
