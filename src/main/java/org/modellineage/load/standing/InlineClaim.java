package org.modellineage.load.standing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.load.storage.Caption;
import org.modellineage.load.storage.Days;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.Status;
import org.modellineage.model.ValueType;

/**
 * A claim that has no node of its own: the relationship that it claims holds it. A claim of a value is a relationship from
 * the entity to the source.
 */
public final class InlineClaim {

    /** The type of the relationship from an entity to the source of one of its values. */
    public static final String DESCRIBED_BY = "DESCRIBED_BY";

    private static final String HELD_BY = "heldBy";
    private static final String CLAIM = "claim";
    private static final String DIGEST = "digest";
    private static final String LOCATORS = "locators";
    private static final String SUBJECT_AS = "subjectAs";
    private static final String OBJECT_AS = "objectAs";
    private static final String VALUE = "value";
    private static final String PREDICATE = "predicate";

    /** What the claim of a lone source may have beside its qualifiers. */
    private static final Set<String> PLAIN =
            Set.of("id", "statement", PREDICATE, "caption", "status", "rank", "method", LOCATORS, VALUE);

    private InlineClaim() {}

    /**
     * Whether a relationship can hold a claim: it must be a plain assertion that links to nothing but its subject, its
     * object and its source.
     */
    public static boolean canHold(ClaimNode claim) {
        return claim.has(Status.ASSERTED)
                && claim.has(Rank.NORMAL)
                && claim.restsOn().isEmpty()
                && claim.claim().keySet().stream().allMatch(InlineClaim::canHold);
    }

    private static boolean canHold(String word) {
        return PLAIN.contains(word)
                || Qualifier.of(word)
                        .filter(qualifier -> qualifier.type() != ValueType.ENTITY && !Relationship.isRenamed(qualifier))
                        .isPresent();
    }

    /** Whether two claims about one entity agree or compete; such claims need nodes. */
    public static boolean areOnOneMatter(ClaimNode one, ClaimNode other) {
        boolean oneValue = one.object() == null && !isMany(one.predicate());
        return one.predicate().equals(other.predicate())
                && (oneValue || one.objectOrValue().equals(other.objectOrValue()));
    }

    private static boolean isMany(String property) {
        return Property.of(property).filter(Property::many).isPresent();
    }

    /**
     * The properties with which a relationship holds a claim beside its own.
     *
     * @param collection the only collection that holds the claim
     * @param digest the digest of its record there
     * @param subjectWritten the id of the subject as the collection writes it
     * @param objectWritten the same for the object; null for a value
     */
    public static Map<String, Object> properties(
            ClaimNode claim, String collection, String digest, String subjectWritten, @Nullable String objectWritten) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(HELD_BY, collection);
        properties.put(CLAIM, claim.id());
        properties.put(DIGEST, digest);
        properties.put("claims", List.of());
        properties.put(LOCATORS, Objects.requireNonNull(claim.claim().get(LOCATORS)));
        putUnlessEmpty(properties, "qualifiers", ComputedProperties.qualifiers(claim));
        putUnlessEmpty(properties, "remarks", ComputedProperties.remarks(claim));
        if (!subjectWritten.equals(claim.subject())) {
            properties.put(SUBJECT_AS, subjectWritten);
        }
        if (objectWritten != null && !objectWritten.equals(claim.object())) {
            properties.put(OBJECT_AS, objectWritten);
        }
        return properties;
    }

    /** The relationship that holds the claim of a value, with {@link #properties}. */
    static Relationship described(RankedClaim ranked, Map<String, Object> holding, Declarations declarations) {
        ClaimNode claim = ranked.node();
        Map<String, Object> properties = new HashMap<>(holding);
        claim.qualifiers().forEach((qualifier, value) -> properties.put(qualifier.word(), value));
        properties.put(PREDICATE, claim.predicate());
        properties.put(VALUE, claim.value());
        properties.put("status", claim.status());
        properties.put("method", claim.method());
        properties.put("caption", Caption.ofStatement(claim.predicate(), claim.status()));
        properties.put("stands", true);
        properties.put("since", ranked.publishedBy());
        properties.put("until", Days.OPEN);
        properties.put("sources", List.of(claim.source()));
        declarations.publishedOn(claim.source()).ifPresent(date -> properties.put("statedOn", date));
        return new Relationship(
                claim.subject(), DESCRIBED_BY, claim.source(), ranked.publishedBy(), Days.OPEN, true, properties);
    }

    /**
     * The claim that a relationship holds.
     *
     * @param row columns {@code subject}, {@code type}, {@code object} and {@code claim}, the properties
     */
    public static ClaimNode claim(Map<String, Object> row) {
        Map<?, ?> held = (Map<?, ?>) Objects.requireNonNull(row.get(CLAIM));
        String type = String.valueOf(row.get("type"));
        boolean ofValue = type.equals(DESCRIBED_BY);
        String id = String.valueOf(held.get(CLAIM));
        String source = String.valueOf(((List<?>) Objects.requireNonNull(held.get("sources"))).get(0));
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("id", id);
        claim.put("statement", id.substring(0, id.length() - source.length() - 1));
        claim.put(PREDICATE, ofValue ? String.valueOf(held.get(PREDICATE)) : type);
        claim.put("rank", Rank.NORMAL.word());
        held.forEach((word, value) -> {
            if (canHold(word.toString())) {
                claim.putIfAbsent(word.toString(), value);
            }
        });
        return new ClaimNode(
                claim,
                String.valueOf(row.get("subject")),
                ofValue ? null : String.valueOf(row.get("object")),
                source,
                List.of());
    }

    private static void putUnlessEmpty(Map<String, Object> properties, String word, List<String> value) {
        if (!value.isEmpty()) {
            properties.put(word, value);
        }
    }
}
