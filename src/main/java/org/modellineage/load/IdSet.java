package org.modellineage.load;

import java.util.Arrays;
import java.util.stream.Stream;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.Source;

/** The ids of a collection in eight bytes each, the only part of a load whose memory grows with the input. */
final class IdSet {

    static final IdSet NONE = new IdSet(new long[0]);

    private final long[] sortedHashes;

    private IdSet(long[] sortedHashes) {
        this.sortedHashes = sortedHashes;
    }

    /** The ids of all entities that a collection declares, its sources among them. */
    static IdSet of(RecordCollection collection) {
        try (Stream<EntityRecord> records = collection.records().get()) {
            return new IdSet(Stream.concat(
                            collection.sources().stream().map(Source::id),
                            records.map(each -> each.entity().id()))
                    .mapToLong(IdSet::hash)
                    .sorted()
                    .toArray());
        }
    }

    /** Whether an id is among them; of millions of ids, two have one hash with a chance of one in a million. */
    boolean contains(String id) {
        return Arrays.binarySearch(sortedHashes, hash(id)) >= 0;
    }

    /** FNV-1a of 64 bits. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
