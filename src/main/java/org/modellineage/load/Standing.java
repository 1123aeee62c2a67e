package org.modellineage.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Property;
import org.modellineage.model.Rank;
import org.modellineage.model.Status;

/**
 * What stands on an entity, of all that collections declare and sources claim of it: of claims that compete, the first
 * in {@link #bestFirst}. What has only deprecated claims does not stand, nor does a value that is denied or retracted;
 * a relationship does, since it shows its status.
 */
final class Standing {

    private final String id;
    private final Declaration declaration;
    private final Declarations declarations;
    private final Map<String, List<Evidence>> values = new TreeMap<>();
    private final Map<String, Map<String, List<Evidence>>> relationships = new TreeMap<>();

    /**
     * Weighs the evidence.
     *
     * @param id the entity, which at least one collection declares
     * @param declarations of the entity and of all sources of the evidence
     * @param evidence all claims about the entity
     */
    Standing(String id, Declarations declarations, Collection<Evidence> evidence) {
        this.id = id;
        this.declaration = declarations.standing(id).orElseThrow();
        this.declarations = declarations;
        evidence.stream().sorted(bestFirst(declarations)).forEach(this::sortIn);
    }

    /** Preferred before normal before deprecated, then by status, nearness of the source, its date, and id. */
    static Comparator<Evidence> bestFirst(Declarations declarations) {
        return Comparator.comparingInt(Evidence::rankOrder)
                .thenComparingInt(Evidence::statusOrder)
                .thenComparingInt(claim -> declarations.kindOrder(claim.source()))
                .thenComparing(claim -> declarations.dateOrder(claim.source()))
                .thenComparing(Evidence::id);
    }

    String id() {
        return id;
    }

    /**
     * The row that writes the entity.
     *
     * @param own what the collection that is being loaded declares of it, if it does
     */
    Map<String, Object> toRow(@Nullable Declaration own) {
        List<Map<String, Object>> declarations = own == null ? List.of() : List.of(own.properties());
        return Map.of("id", id, "kind", declaration.kind(), "properties", properties(), "declarations", declarations);
    }

    /** What the entity's node holds. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>();
        values.forEach((word, claims) -> {
            boolean many = Property.of(word).filter(Property::many).isPresent();
            properties.put(word, many ? distinct(claims) : claims.get(0).value());
        });
        Object aliases = properties.remove(Property.ALSO_KNOWN_AS.word());
        if (aliases != null) {
            properties.put("aliases", aliases);
        }
        properties.putAll(declaration.entityProperties());
        properties.put("id", id);
        return properties;
    }

    /** The names under which it is found. */
    List<Name> names() {
        return Name.of(declaration, values.getOrDefault(Property.ALSO_KNOWN_AS.word(), List.of()));
    }

    /** Its relationships to other entities. */
    Collection<Relationship> relationships() {
        Collection<Relationship> standing = new LinkedHashSet<>();
        relationships.forEach((type, objects) -> objects.forEach((object, claims) -> {
            if (!claims.get(0).has(Rank.DEPRECATED)) {
                standing.add(Relationship.of(claims, declarations));
            }
        }));
        return standing;
    }

    private void sortIn(Evidence claim) {
        if (claim.object() != null) {
            relationships
                    .computeIfAbsent(claim.predicate(), type -> new TreeMap<>())
                    .computeIfAbsent(claim.object(), object -> new ArrayList<>())
                    .add(claim);
        } else if (!claim.has(Rank.DEPRECATED) && !claim.has(Status.DENIED) && !claim.has(Status.RETRACTED)) {
            values.computeIfAbsent(claim.predicate(), word -> new ArrayList<>()).add(claim);
        }
    }

    private static List<String> distinct(List<Evidence> claims) {
        return List.copyOf(new TreeSet<>(
                claims.stream().map(claim -> claim.value().toString()).toList()));
    }
}
