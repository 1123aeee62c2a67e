package org.modellineage.load;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modellineage.load.standing.Declaration;

/**
 * The difference between the records of a collection and what the graph holds of it.
 *
 * @param itself whether the collection's own node has to change
 */
record Changes(boolean itself, Difference entities, Difference sources, Difference claims) {

    static Changes between(StoredCollection stored, Records records) {
        return new Changes(
                !records.properties().equals(Objects.requireNonNullElse(stored.properties(), Map.of())),
                Difference.between(
                        stored.entities(), digests(records.entities(), Declaration::digest), stored.damaged()),
                Difference.between(stored.sources(), digests(records.sources(), Declaration::digest), stored.damaged()),
                Difference.between(
                        stored.claims(),
                        digests(records.claims(), ClaimRecord::digest),
                        damagedClaims(stored, records)));
    }

    boolean none() {
        return !itself && entities.isEmpty() && sources.isEmpty() && claims.isEmpty();
    }

    /** How many records are written or removed. */
    long size() {
        return entities.changed().count()
                + sources.changed().count()
                + claims.changed().count();
    }

    /** Ids of all entities and sources whose declaration is added, updated or removed. */
    Set<String> declared() {
        return Stream.concat(entities.changed(), sources.changed()).collect(Collectors.toSet());
    }

    /** Ids of the entities and sources that the collection no longer declares. */
    List<String> released() {
        return Stream.concat(entities.removed().stream(), sources.removed().stream())
                .filter(id -> !written().contains(id))
                .toList();
    }

    LoadReport toReport(String collection) {
        return new LoadReport(
                collection,
                List.of(entities.toChange("entities"), sources.toChange("sources"), claims.toChange("claims")));
    }

    private Set<String> written() {
        return Stream.concat(entities.written(), sources.written()).collect(Collectors.toSet());
    }

    private static <R> Map<String, String> digests(Map<String, R> records, Function<R, String> digest) {
        Map<String, String> digests = new TreeMap<>();
        records.forEach((id, record) -> digests.put(id, digest.apply(record)));
        return digests;
    }

    private static Set<String> damagedClaims(StoredCollection stored, Records records) {
        Set<String> damaged = new HashSet<>();
        stored.links().forEach((id, links) -> {
            ClaimRecord claim = records.claims().get(id);
            if (claim != null && claim.links().size() != links) {
                damaged.add(id);
            }
        });
        return damaged;
    }
}
