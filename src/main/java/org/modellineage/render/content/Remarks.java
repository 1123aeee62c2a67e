package org.modellineage.render.content;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a source remarks on a statement that others may make without it: how it writes a value, a detail, the conflict in
 * which it stands. What all sources of a statement remark belongs to the statement.
 */
public final class Remarks {

    /** The words of qualifiers that are remarks of single claims. */
    static final Set<String> WORDS = Set.of("asWritten", "detail", "conflict");

    private Remarks() {}

    /** Those of a claim, under its own keys or among its qualifiers. */
    public static Map<String, Object> of(Map<?, ?> claim) {
        Map<String, Object> remarks = new LinkedHashMap<>();
        if (claim.get("qualifiers") instanceof List<?> qualifiers) {
            qualifiers.forEach(qualifier -> {
                if (isRemark(qualifier) && qualifier instanceof Map<?, ?> entry && entry.get("value") != null) {
                    remarks.put(String.valueOf(entry.get("name")), entry.get("value"));
                }
            });
        }
        WORDS.stream()
                .sorted()
                .filter(word -> claim.get(word) != null)
                .forEach(word -> remarks.put(word, claim.get(word)));
        return remarks;
    }

    /** Those that all of some claims have alike. */
    static Map<String, Object> shared(List<Map<String, Object>> remarks) {
        Iterator<Map<String, Object>> each = remarks.iterator();
        Map<String, Object> shared = new LinkedHashMap<>(each.hasNext() ? each.next() : Map.of());
        each.forEachRemaining(other -> shared.entrySet().retainAll(other.entrySet()));
        return shared;
    }

    /** The qualifiers that are none. */
    static List<Object> without(@Nullable Object qualifiers) {
        List<Object> left = new ArrayList<>();
        if (qualifiers instanceof List<?> all) {
            all.stream().filter(qualifier -> !isRemark(qualifier)).forEach(left::add);
        }
        return left;
    }

    /** In the form of a report's qualifiers. */
    public static List<Map<String, Object>> asQualifiers(Map<String, Object> remarks) {
        List<Map<String, Object>> qualifiers = new ArrayList<>(remarks.size());
        remarks.forEach((name, value) -> qualifiers.add(Map.of("name", name, "value", value)));
        return qualifiers;
    }

    private static boolean isRemark(Object qualifier) {
        return qualifier instanceof Map<?, ?> entry && WORDS.contains(String.valueOf(entry.get("name")));
    }
}
