package org.modellineage.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sources that a text rests on, numbered as they are first named, each once with all places where it says so. */
final class References {

    private final Map<String, Reference> references = new LinkedHashMap<>();

    private record Reference(
            int number, String name, @Nullable String address, boolean rewords, Set<String> places) {}

    /** The marks of who says what a row says: "[1] [2 copy] [3 alleged]". */
    String marks(Map<String, Object> row) {
        Set<String> marks = new LinkedHashSet<>();
        if (row.get("evidence") instanceof List<?> evidence) {
            for (Object claim : evidence) {
                if (claim instanceof Map<?, ?> said) {
                    marks.add(mark(said));
                }
            }
        }
        if (marks.isEmpty() && row.get("sources") instanceof List<?> sources) {
            sources.forEach(source -> marks.add(mark(Map.of("source", source))));
        }
        return String.join(" ", marks);
    }

    private String mark(Map<?, ?> said) {
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
        String status = said.get("status") == null ? "asserted" : CellText.of("status", said.get("status"));
        return "[" + reference.number
                + (reference.rewords ? " copy" : "")
                + (status.equals("asserted") ? "" : " " + status)
                + "]";
    }

    /** Without what a browser adds by itself. */
    private static String address(String url) {
        return HarmlessText.of(url.startsWith("https://") ? url.substring("https://".length()) : url);
    }

    /** Writes the list of them. */
    void write(Style style, Appendable out) throws IOException {
        for (Reference reference : references.values()) {
            List<String> parts = new ArrayList<>(List.of(reference.name + (reference.rewords ? " (a copy)" : "")));
            parts.addAll(reference.places);
            InkedText text = new InkedText().add(String.join(", ", parts));
            if (reference.address != null) {
                text.add("  " + reference.address, Ink.FAINT);
            }
            new HangingText(style, out).write("[" + reference.number + "] ", text);
        }
    }
}
