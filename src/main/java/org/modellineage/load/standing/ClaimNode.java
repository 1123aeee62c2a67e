package org.modellineage.load.standing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.Status;
import org.modellineage.model.ValueType;

/**
 * A claim as its node in the graph stores it, with the ids of the entities that it links to.
 *
 * @param claim the properties of the node that come from a collection
 * @param subject the id of its subject
 * @param object the id of its object; null when it claims a property
 * @param source the id of its source
 * @param restsOn ids of the sources that it names as its own sources, in order
 */
public record ClaimNode(
        Map<String, Object> claim, String subject, @Nullable String object, String source, List<String> restsOn) {

    /** The property with the id of whom the source quotes. */
    public static final String ATTRIBUTED = "attributed";

    private static final List<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::word).toList();
    private static final Qualifier[] QUALIFIERS = Qualifier.values();
    private static final List<String> RANKS =
            Arrays.stream(Rank.values()).map(Rank::word).toList();

    /** The claim in a row of the database. */
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

    /** The same claim with the ids of the entities in the graph. */
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

    /** Whether its statement has an id. */
    public boolean isNamed(String statementId) {
        return text("statement").equals(statementId);
    }

    /** The type of the relationship, or the name of the property. */
    public String predicate() {
        return text("predicate");
    }

    /** The predicate and the words of the qualifiers. */
    public Set<String> words() {
        Set<String> words = new HashSet<>();
        words.add(predicate());
        qualifiers().keySet().forEach(qualifier -> words.add(qualifier.word()));
        return words;
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

    /** The order of ranks, preferred first. */
    int rankOrder() {
        return RANKS.indexOf(text("rank"));
    }

    /** The order of statuses, asserted first. */
    int statusOrder() {
        return STATUSES.indexOf(text("status"));
    }

    /** The qualifiers it carries, in the order of the vocabulary. */
    Map<Qualifier, Object> qualifiers() {
        // A claim has few properties, and there are many qualifiers.
        Map<Qualifier, Object> qualifiers = new EnumMap<>(Qualifier.class);
        claim.forEach((word, value) -> Qualifier.of(word).ifPresent(qualifier -> qualifiers.put(qualifier, value)));
        return qualifiers;
    }

    /** The object's id or the value. */
    public Object objectOrValue() {
        return object == null ? value() : object;
    }

    private String text(String property) {
        return String.valueOf(claim.get(property));
    }
}
