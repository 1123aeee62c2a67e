package org.modellineage.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.modellineage.kept.KeptCollection;
import org.modellineage.session.KeptLoad.Item;
import org.modellineage.session.SessionException.Kind;

/** How much of the disk a store takes, judged by the files of what it will hold, and somewhat more to be safe. */
final class StoreSpace {

    /** An empty store, its schema and its logs. */
    private static final long BASE_BYTES = 160L << 20;

    /** What a byte of a file becomes: JSON as it is, and records that are compressed. */
    private static final int CURATED_FACTOR = 40;

    private static final int IMPORTED_FACTOR = 60;
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
            return item.kept().bytes()
                    * (item.kept() instanceof KeptCollection.Curated ? CURATED_FACTOR : IMPORTED_FACTOR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
