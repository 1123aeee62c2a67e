package org.modellineage.load.standing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.Status;
import org.modellineage.model.ValueType;

/**
 * A claim in the form in which it weighs on what stands: as its node holds it, with the ids at the ends of its links.
 *
 * @param claim what the claim's node holds of it, in the words of a collection
 * @param subject the id of the entity it is about
 * @param object the id of the object when it claims a relationship
 * @param source the id of the source that says it
 * @param restsOn ids of the sources that it names for it, in order
 */
public record ClaimNode(
        Map<String, Object> claim, String subject, @Nullable String object, String source, List<String> restsOn) {

    /** The id of the one whom the source quotes. */
    public static final String ATTRIBUTED = "attributed";

    private static final List<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::word).toList();
    private static final Qualifier[] QUALIFIERS = Qualifier.values();
    private static final List<String> RANKS =
            Arrays.stream(Rank.values()).map(Rank::word).toList();

    /** The evidence in a row that the database returned. */
    public static ClaimNode of(Map<String, Object> row) {
        Map<String, Object> claim = new LinkedHashMap<>();
        if (row.get("claim") instanceof Map<?, ?> properties) {
            properties.forEach((word, value) -> claim.put(word.toString(), value));
            claim.keySet().removeAll(ComputedProperties.PROPERTIES);
        }
        Object object = row.get("object");
        return new ClaimNode(
                claim,
                String.valueOf(row.get("subject")),
                object == null ? null : object.toString(),
                String.valueOf(row.get("source")),
                row.get("restsOn") instanceof List<?> sources
                        ? sources.stream().map(Object::toString).toList()
                        : List.of());
    }

    /** The same with the ids of entities as the graph has them. */
    public ClaimNode identified(IdMapping identity) {
        Map<String, Object> identified = new LinkedHashMap<>(claim);
        identified.computeIfPresent(ATTRIBUTED, (word, id) -> identity.of(id.toString()));
        for (Qualifier qualifier : QUALIFIERS) {
            if (qualifier.type() == ValueType.ENTITY) {
                identified.computeIfPresent(qualifier.word(), (word, id) -> identity.of(id.toString()));
            }
        }
        return new ClaimNode(
                identified,
                identity.of(subject),
                object == null ? null : identity.of(object),
                identity.of(source),
                restsOn.stream().map(identity::of).distinct().sorted().toList());
    }

    public String id() {
        return text("id");
    }

    /** The relationship's type or the property's word. */
    public String predicate() {
        return text("predicate");
    }

    Object value() {
        return Objects.requireNonNull(claim.get("value"), this::id);
    }

    String method() {
        return text("method");
    }

    boolean has(Status status) {
        return text("status").equals(status.word());
    }

    String status() {
        return text("status");
    }

    boolean has(Rank rank) {
        return text("rank").equals(rank.word());
    }

    /** Preferred first. */
    int rankOrder() {
        return RANKS.indexOf(text("rank"));
    }

    /** Asserted first. */
    int statusOrder() {
        return STATUSES.indexOf(text("status"));
    }

    /** The qualifiers it carries, in the order of the vocabulary. */
    Map<Qualifier, Object> qualifiers() {
        Map<Qualifier, Object> qualifiers = new EnumMap<>(Qualifier.class);
        for (Qualifier qualifier : QUALIFIERS) {
            Object value = claim.get(qualifier.word());
            if (value != null) {
                qualifiers.put(qualifier, value);
            }
        }
        return qualifiers;
    }

    /** The object's id or the value. */
    Object objectOrValue() {
        return object == null ? value() : object;
    }

    private String text(String property) {
        return String.valueOf(claim.get(property));
    }
}
