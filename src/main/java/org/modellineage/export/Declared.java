package org.modellineage.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.HubId;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Source;
import org.modellineage.model.SourceKind;

/** Entities and sources as the properties of their nodes declare them. */
final class Declared {

    private Declared() {}

    /** An entity in a row of {@code entities.cypher}. */
    static Entity entity(String id, String kind, Map<String, Object> row) {
        Map<?, ?> declared = (Map<?, ?>) Objects.requireNonNull(row.get("declared"));
        return new Entity(
                id,
                kind(kind),
                Objects.toString(declared.get("name"), id),
                !Boolean.FALSE.equals(declared.get("released")),
                Boolean.TRUE.equals(declared.get("series")),
                hubId(declared, (List<?>) Objects.requireNonNull(row.get("declarations"))));
    }

    /** Its id on a hub: the one that stands, or else one that another collection gives or writes it by. */
    private static @Nullable String hubId(Map<?, ?> declared, List<?> declarations) {
        if (declared.get("hubId") != null) {
            return declared.get("hubId").toString();
        }
        for (String word : List.of("hubId", "writtenAs")) {
            for (Object declaration : declarations) {
                if (declaration instanceof Map<?, ?> held
                        && held.get(word) != null
                        && HubId.is(held.get(word).toString())) {
                    return held.get(word).toString();
                }
            }
        }
        return null;
    }

    static Source source(Entity entity, Map<?, ?> declared) {
        return new Source(
                entity,
                SourceKind.valueOf(Objects.toString(declared.get("sourceKind"), SourceKind.SECONDARY.word())
                        .toUpperCase(Locale.ROOT)),
                string(declared.get("publisher")),
                texts(declared.get("authors")),
                date(declared.get("publishedOn")),
                date(declared.get("revisedOn")),
                date(declared.get("retrievedOn")),
                string(declared.get("url")),
                string(declared.get("revision")));
    }

    private static EntityKind kind(String label) {
        for (EntityKind kind : EntityKind.values()) {
            if (kind.label().equals(label)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(label);
    }

    private static @Nullable PartialDate date(@Nullable Object text) {
        return text == null ? null : new PartialDate(text.toString());
    }

    static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static List<String> texts(@Nullable Object values) {
        return values instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
