package org.modellineage.load.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Property;

/**
 * Decides what stands on an entity, day by day, of all declarations and claims: of competing claims, the first in the
 * order of {@link RankedClaim}. A value does not stand when its claims are all deprecated, denied or retracted. A
 * denied or retracted relationship remains, since it shows its status.
 */
public final class Standing {

    private static final Map<String, String> BY_DAY = Map.of(
            Property.RELEASED_ON.word(), "releasedOnByDay",
            Property.WEIGHTS_ORIGIN.word(), "weightsOriginByDay");

    /** What else an entity is found by: its other names, and the digests of its files. */
    private static final Set<String> FOUND_BY = Set.of(Property.ALSO_KNOWN_AS.word(), Property.FILE_SHA256.word());

    private final String id;
    private final List<Declaration> declared;
    private final Declarations declarations;
    private final List<RankedClaim> claims;
    private @Nullable List<Relationship> relationships;
    private @Nullable Map<String, Object> properties;
    private @Nullable List<Name> names;

    /**
     * Prepares the decision.
     *
     * @param id the entity, which at least one collection declares
     * @param declarations the declarations of the entity and of all sources of the claims
     * @param nodes all claims about the entity
     */
    public Standing(String id, Declarations declarations, Collection<ClaimNode> nodes) {
        this.id = id;
        this.declared = declarations.of(id);
        this.declarations = declarations;
        this.claims = nodes.stream()
                .map(claim -> RankedClaim.of(claim, declarations))
                .sorted()
                .toList();
    }

    public String id() {
        return id;
    }

    /** All claims about it, the best first. */
    public List<RankedClaim> claims() {
        return claims;
    }

    /**
     * The row that writes the entity.
     *
     * @param written the declarations of the entity that are written with it
     */
    public Map<String, Object> toRow(List<Declaration> written) {
        return Map.of(
                "id",
                id,
                "kind",
                declared.get(0).kind(),
                "properties",
                properties(),
                "declarations",
                written.stream()
                        .map(declaration -> declaration.heldProperties(id))
                        .toList());
    }

    /** The properties of the node of the entity. */
    public Map<String, Object> properties() {
        if (properties == null) {
            properties = computeProperties();
        }
        return properties;
    }

    private Map<String, Object> computeProperties() {
        Map<String, Object> properties = new TreeMap<>();
        values().forEach((word, periods) -> {
            if (isMany(word)) {
                properties.put(word, periods.distinctValues());
            } else {
                periods.today()
                        .forEach(claim -> properties.put(word, claim.node().value()));
            }
            String byDay = BY_DAY.get(word);
            if (byDay != null) {
                properties.put(byDay, periods.byDay());
            }
        });
        Object aliases = properties.remove(Property.ALSO_KNOWN_AS.word());
        if (aliases != null) {
            properties.put("aliases", aliases);
        }
        properties.putAll(declared.get(0).entityProperties());
        properties.put("id", id);
        if (EntityKind.SOURCE.label().equals(declared.get(0).kind())) {
            properties.put("precedence", RankedClaim.sourcePrecedence(id, declarations));
        }
        List<String> contested = Declarations.contested(declared);
        if (!contested.isEmpty()) {
            properties.put("contested", contested);
        }
        return properties;
    }

    /** The names by which it is found. */
    public List<Name> names() {
        if (names == null) {
            names = computeNames();
        }
        return names;
    }

    private List<Name> computeNames() {
        return Name.of(
                id,
                declared,
                claims.stream()
                        .filter(claim -> claim.mayStand()
                                && FOUND_BY.contains(claim.node().predicate()))
                        .map(RankedClaim::node)
                        .toList());
    }

    /**
     * Its relationships to other entities, with inline claims.
     *
     * @param inline {@link InlineClaim#properties} by the ids of the claims without nodes
     */
    public List<Relationship> relationships(Map<String, Map<String, Object>> inline) {
        if (inline.isEmpty()) {
            return relationships();
        }
        List<Relationship> all = new ArrayList<>();
        for (Relationship each : relationships()) {
            Map<String, Object> claim = inline.get(each.onlyClaim());
            all.add(claim == null ? each : each.holding(claim));
        }
        for (RankedClaim claim : claims) {
            Map<String, Object> holding = inline.get(claim.id());
            if (holding != null && claim.node().object() == null) {
                all.add(InlineClaim.described(claim, holding, declarations));
            }
        }
        return all;
    }

    /** Its relationships to other entities. */
    public List<Relationship> relationships() {
        if (relationships == null) {
            relationships = relationships(type -> true);
        }
        return relationships;
    }

    /** Its relationships of some types. */
    public List<Relationship> relationships(Predicate<String> types) {
        Map<List<String>, List<RankedClaim>> bySides = new HashMap<>();
        for (RankedClaim claim : claims) {
            String object = claim.node().object();
            if (object != null && types.test(claim.node().predicate())) {
                bySides.computeIfAbsent(List.of(claim.node().predicate(), object), sides -> new ArrayList<>(1))
                        .add(claim);
            }
        }
        List<Relationship> relationships = new ArrayList<>();
        bySides.values().forEach(same -> relationships.addAll(Relationship.of(same, declarations)));
        return relationships;
    }

    /** Some of its claims, with their computed properties. */
    public Stream<ComputedClaim> computed(SourceRelations relations, Predicate<RankedClaim> some) {
        if (claims.stream().noneMatch(some)) {
            return Stream.empty();
        }
        ComputedProperties computedProperties = new ComputedProperties(claims, values().values().stream(), relations);
        return claims.stream().filter(some).map(claim -> new ComputedClaim(claim.id(), computedProperties.of(claim)));
    }

    private Map<String, ValuePeriods> values() {
        Map<String, List<RankedClaim>> byProperty = new TreeMap<>();
        for (RankedClaim claim : claims) {
            if (claim.node().object() == null && claim.mayStand()) {
                byProperty
                        .computeIfAbsent(claim.node().predicate(), word -> new ArrayList<>(1))
                        .add(claim);
            }
        }
        Map<String, ValuePeriods> values = new TreeMap<>();
        byProperty.forEach((word, same) -> values.put(word, ValuePeriods.of(same, isMany(word))));
        return values;
    }

    private static boolean isMany(String property) {
        return Property.of(property).filter(Property::many).isPresent();
    }

    /**
     * A claim with its computed properties.
     *
     * @param id the id of the claim
     * @param properties see {@link ComputedProperties}
     */
    public record ComputedClaim(String id, Map<String, Object> properties) {

        public Map<String, Object> toRow() {
            return Map.of("id", id, "properties", properties);
        }
    }
}
