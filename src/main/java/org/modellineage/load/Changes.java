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

    static Changes between(StoredCollection stored, CollectionRecords records) {
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

    /** The difference in the records of a slice; the collection's own node is left as it is. */
    static Changes betweenSlices(StoredCollection stored, CollectionRecords slice) {
        Changes changes = between(stored, slice);
        return new Changes(false, changes.entities, changes.sources, changes.claims);
    }

    /** Whether nothing has to change. */
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

    private static Set<String> damagedClaims(StoredCollection stored, CollectionRecords records) {
        // Claims that turn into nodes, or from nodes, are rewritten.
        if (stored.properties() != null
                && stored.properties().containsKey(CollectionRecords.INLINE_CLAIMS) != records.inlineClaims()) {
            return stored.claims().keySet();
        }
        Set<String> damaged = new HashSet<>();
        stored.links().forEach((id, links) -> {
            ClaimRecord claim = records.claims().get(id);
            if (claim != null && claim.links().size() != links) {
                damaged.add(id);
            }
        });
        return damaged;
    }

    /**
     * How the records of one kind in the graph differ from those of the collection.
     *
     * @param added ids of new records
     * @param updated ids of records whose content changed, or that are damaged in the graph
     * @param removed ids of records that the collection no longer has
     * @param unchanged how many records are the same
     */
    record Difference(List<String> added, List<String> updated, List<String> removed, long unchanged) {

        /** Compares digests by id. */
        static Difference between(Map<String, String> held, Map<String, String> wanted, Set<String> damaged) {
            List<String> added =
                    wanted.keySet().stream().filter(id -> !held.containsKey(id)).toList();
            List<String> updated = wanted.entrySet().stream()
                    .filter(entry -> held.containsKey(entry.getKey()))
                    .filter(entry -> damaged.contains(entry.getKey())
                            || !Objects.equals(held.get(entry.getKey()), entry.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            List<String> removed =
                    held.keySet().stream().filter(id -> !wanted.containsKey(id)).toList();
            return new Difference(added, updated, removed, (long) wanted.size() - added.size() - updated.size());
        }

        /** The same, limited to a number of records to write, and without those to remove. */
        Difference written(int atMost) {
            List<String> fewAdded = added.stream().limit(atMost).toList();
            List<String> fewUpdated =
                    updated.stream().limit(atMost - fewAdded.size()).toList();
            return new Difference(fewAdded, fewUpdated, List.of(), 0);
        }

        boolean isEmpty() {
            return added.isEmpty() && updated.isEmpty() && removed.isEmpty();
        }

        /** The ids of records to write. */
        Stream<String> written() {
            return Stream.concat(added.stream(), updated.stream());
        }

        /** The ids of all records that are added, updated or removed. */
        Stream<String> changed() {
            return Stream.concat(written(), removed.stream());
        }

        LoadReport.Change toChange(String what) {
            return new LoadReport.Change(what, added.size(), updated.size(), removed.size(), unchanged);
        }
    }
}
