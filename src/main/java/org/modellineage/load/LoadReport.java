package org.modellineage.load;

import java.util.List;

/**
 * What a load changed.
 *
 * @param collection the collection's id
 * @param changes one entry for each kind of record, in the order entities, sources, claims
 */
public record LoadReport(String collection, List<Change> changes) {

    /**
     * The changes to one kind of record.
     *
     * @param what {@code entities}, {@code sources} or {@code claims}
     */
    public record Change(String what, long added, long updated, long removed, long unchanged) {}

    /** Whether nothing was written. */
    public boolean nothingChanged() {
        return changes.stream().allMatch(change -> change.added() + change.updated() + change.removed() == 0);
    }
}
