package org.modellineage.render.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.modellineage.text.TerminalText;

/**
 * What is named within a row: an entity with what is said of its part, as in "H800 (over 2,048 of them)", or a source
 * with the places where it says so, as in "paper (section 2; table 1)".
 */
final class Mention {

    private static final Set<String> OF_SOURCES =
            Set.of("source", "name", "status", "scope", "detail", "locators", "url", "rewords", "claim");

    private static final Set<String> NOT_QUALIFIERS = Set.of("id", "name", "status");

    private Mention() {}

    /** Whether a map is one: it has an id and a name, or a source and places, and nothing that is no qualifier. */
    static boolean isMention(Map<?, ?> entries) {
        return isEntity(entries) || isSource(entries);
    }

    private static boolean isEntity(Map<?, ?> entries) {
        return entries.get("id") instanceof String
                && entries.get("name") instanceof String
                && !entries.containsKey("relationship");
    }

    private static boolean isSource(Map<?, ?> entries) {
        return entries.get("source") instanceof String
                && entries.get("locators") instanceof List<?>
                && OF_SOURCES.containsAll(entries.keySet());
    }

    static String of(Map<?, ?> entries) {
        return entries.get("id") == null ? source(entries) : entity(entries);
    }

    private static String entity(Map<?, ?> entries) {
        Map<String, Object> qualifiers = new LinkedHashMap<>();
        entries.forEach((name, value) -> {
            if (value != null && !NOT_QUALIFIERS.contains(name)) {
                qualifiers.put(String.valueOf(name), value);
            }
        });
        List<String> remarks = new ArrayList<>(new QualifierWords(qualifiers, null).phrases());
        doubt(entries).ifPresent(remarks::add);
        String remark = String.join(", ", remarks);
        return TerminalText.of(String.valueOf(entries.get("name"))) + (remark.isEmpty() ? "" : " (" + remark + ")");
    }

    private static String source(Map<?, ?> entries) {
        List<String> remarks = new ArrayList<>();
        doubt(entries).ifPresent(remarks::add);
        if (entries.get("scope") instanceof String scope) {
            remarks.add("for " + scope);
        }
        if (entries.get("detail") instanceof String detail) {
            remarks.add(detail);
        }
        if (entries.get("locators") instanceof List<?> places) {
            places.forEach(place -> remarks.add(String.valueOf(place)));
        }
        return TerminalText.of(String.valueOf(entries.get("source")))
                + (remarks.isEmpty() ? "" : " (" + TerminalText.of(String.join("; ", remarks)) + ")");
    }

    private static Optional<String> doubt(Map<?, ?> entries) {
        return entries.get("status") instanceof String status && !status.equals("asserted")
                ? Optional.of(TerminalText.of(status))
                : Optional.empty();
    }
}
