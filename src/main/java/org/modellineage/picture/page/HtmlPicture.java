package org.modellineage.picture.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.picture.Box;
import org.modellineage.picture.Link;
import org.modellineage.picture.Palette;
import org.modellineage.picture.Picture;
import org.modellineage.picture.Timeline;
import org.modellineage.picture.svg.SvgPicture;
import org.modellineage.text.VisibleText;
import org.modellineage.text.XmlText;

/** Writes pictures as one HTML file: the SVG with scripts to search and navigate it, without any network access. */
public final class HtmlPicture {

    private static final List<String> SCRIPTS = List.of("items", "view", "folds", "panel", "search", "walk", "start");

    /** The most boxes that are taken in at a glance, and how far from what was asked a larger picture begins. */
    private static final int FEW = 24;

    private static final int STEPS = 2;

    private HtmlPicture() {}

    /** A page that opens with what is near to what was asked, with equal siblings folded, and also holds the rest. */
    public static void write(Picture whole, Appendable out) throws IOException {
        Picture all = whole.folded().readable();
        Picture every = whole.readable();
        Picture near = all.boxes().size() > FEW ? all.around(STEPS) : all;
        Map<String, Picture> drawings = new LinkedHashMap<>();
        if (near.boxes().size() < all.boxes().size()) {
            drawings.put("near", near);
        }
        drawings.put("all", all);
        if (!every.equals(all)) {
            drawings.put("every", every);
        }
        StringBuilder svgs = new StringBuilder();
        for (Map.Entry<String, Picture> drawing : drawings.entrySet()) {
            boolean first = svgs.isEmpty();
            svgs.append(first ? "" : "<template data-drawing=\"" + drawing.getKey() + "\">\n");
            SvgPicture.write(numbered(drawing.getValue()), svgs);
            svgs.append(first ? "" : "</template>\n");
        }
        write(whole.title(), all.remarks(), svgs.toString(), PageData.of(drawings), out);
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
            boxes.add(box.withId(number));
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
        return XmlText.escaped(VisibleText.of(text));
    }
}
