package org.modellineage.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.text.HarmlessText;

/** The sources that a text rests on, numbered as they are first named, each once with all places where it says so. */
final class References {

    private static final String ASSERTED = "asserted";

    private final Map<String, Reference> references = new LinkedHashMap<>();

    private record Reference(
            int number, String name, @Nullable String address, boolean rewords, Set<String> places) {}

    /** The marks of some sources, such as "[1] [2 copy] [3 alleged]", and how many sources they are. */
    record Marks(String text, int sources) {}

    /** The marks of all who speak on what a row says. */
    Marks saying(Map<String, Object> row) {
        Set<String> marks = new LinkedHashSet<>();
        Set<String> sources = new LinkedHashSet<>();
        for (Map<?, ?> said : evidence(row)) {
            String status = said.get("status") == null ? ASSERTED : CellText.of("status", said.get("status"));
            marks.add(mark(said, status.equals(ASSERTED) ? "" : " " + status));
            sources.add(String.valueOf(said.get("source")));
        }
        return new Marks(String.join(" ", marks), sources.size());
    }

    /** The marks of those alone who deny it or take it back. */
    Marks denying(Map<String, Object> row) {
        Set<String> marks = new LinkedHashSet<>();
        Set<String> sources = new LinkedHashSet<>();
        for (Map<?, ?> said : evidence(row)) {
            Object status = said.get("status");
            if (status == null || status.equals("denied") || status.equals("retracted")) {
                marks.add(mark(said, ""));
                sources.add(String.valueOf(said.get("source")));
            }
        }
        return new Marks(String.join(" ", marks), sources.size());
    }

    private static List<Map<?, ?>> evidence(Map<String, Object> row) {
        List<Map<?, ?>> evidence = new ArrayList<>();
        if (row.get("evidence") instanceof List<?> claims) {
            for (Object claim : claims) {
                if (claim instanceof Map<?, ?> said) {
                    evidence.add(said);
                }
            }
        }
        if (evidence.isEmpty() && row.get("sources") instanceof List<?> sources) {
            sources.forEach(source -> evidence.add(Map.of("source", source)));
        }
        return evidence;
    }

    private String mark(Map<?, ?> said, String status) {
        String id = CellText.of("source", said.get("source"));
        String name = said.get("name") == null ? id : CellText.of("source", said.get("name"));
        Reference reference = references.computeIfAbsent(
                id,
                any -> new Reference(
                        references.size() + 1,
                        name,
                        said.get("url") instanceof String url ? address(url) : null,
                        Boolean.TRUE.equals(said.get("rewords")),
                        new LinkedHashSet<>()));
        if (said.get("locators") instanceof List<?> places) {
            places.forEach(place -> reference.places.add(CellText.of("locators", place)));
        }
        return "[" + reference.number + (reference.rewords ? " copy" : "") + status + "]";
    }

    /** Without what a browser adds by itself. */
    private static String address(String url) {
        return HarmlessText.of(url.startsWith("https://") ? url.substring("https://".length()) : url);
    }

    /** Writes the list of them, each with all its places. */
    void write(Style style, Appendable out) throws IOException {
        write(style, out, Integer.MAX_VALUE);
    }

    /** Writes the list of them, each with some of its places. */
    void write(Style style, Appendable out, int mostPlaces) throws IOException {
        for (Reference reference : references.values()) {
            InkedText text = new InkedText().add(reference.name + (reference.rewords ? " (a copy)" : ""));
            List<String> places = new ArrayList<>(reference.places);
            boolean more = places.size() > mostPlaces;
            text.add(places.isEmpty() ? "" : ": " + String.join("; ", more ? places.subList(0, mostPlaces) : places));
            text.add(more ? "; ..." : "");
            if (reference.address != null) {
                text.add("  " + reference.address, Ink.FAINT);
            }
            new HangingText(style, out).write("[" + reference.number + "] ", text);
        }
    }
}
