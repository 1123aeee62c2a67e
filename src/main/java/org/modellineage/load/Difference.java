package org.modellineage.load;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

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
                .filter(entry ->
                        damaged.contains(entry.getKey()) || !Objects.equals(held.get(entry.getKey()), entry.getValue()))
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
