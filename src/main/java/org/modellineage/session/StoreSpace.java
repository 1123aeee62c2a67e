package org.modellineage.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.modellineage.kept.KeptCollection;
import org.modellineage.session.KeptLoad.Item;
import org.modellineage.session.SessionException.Kind;

/** How much of the disk a store takes, judged by what it will hold, and somewhat more to be safe. */
final class StoreSpace {

    /** An empty store, its schema and its logs. */
    private static final long BASE_BYTES = 400L << 20;

    /** What a byte of a curated collection's JSON becomes. */
    private static final int CURATED_FACTOR = 40;

    /** An imported entity with its names, its statements and their indexes: 3,600 bytes in a store of 270,000. */
    private static final int RECORD_BYTES = 4_500;

    private static final int MIB_SHIFT = 20;

    private StoreSpace() {}

    /** Throws a {@link SessionException} when a store of some collections does not fit. */
    static void check(List<Item> items, long freeBytes) {
        long needed = BASE_BYTES;
        for (Item item : items) {
            needed += bytes(item);
        }
        if (needed > freeBytes) {
            throw new SessionException(
                    Kind.FAILED,
                    "a new store needs about " + (needed >> MIB_SHIFT) + " MiB of the disk, and "
                            + (freeBytes >> MIB_SHIFT)
                            + " MiB are free: free some space, or set MODEL_LINEAGE_HOME to a folder on a larger disk");
        }
    }

    /** What a collection takes in a store. */
    static long bytes(Item item) {
        try {
            return item.kept() instanceof KeptCollection.Imported imported
                    ? imported.read().size() * RECORD_BYTES
                    : item.kept().bytes() * CURATED_FACTOR;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
