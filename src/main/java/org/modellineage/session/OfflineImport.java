package org.modellineage.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.modellineage.bulk.GraphWriter;
import org.modellineage.kept.KeptCollection;
import org.modellineage.load.BulkContent;
import org.modellineage.load.LoadException;
import org.modellineage.load.Progress;
import org.modellineage.server.process.NewStore;
import org.modellineage.server.process.StoreImport;
import org.modellineage.session.KeptLoad.Item;
import org.modellineage.spool.SortedRecords;

/** Writes the largest imported collection into a new store by the engine's importer, when that is faster than a connection. */
final class OfflineImport {

    /** With fewer records, starting the importer takes longer than it saves. */
    static final long LEAST_RECORDS = 50_000;

    /** An entity, its name, and two statements. */
    private static final int NODES_OF_RECORD = 4;

    private static final int WHOLE_PERCENT = 100;

    private final NewStore store;
    private final long leastRecords;
    private final SessionListener listener;

    OfflineImport(NewStore store, long leastRecords, SessionListener listener) {
        this.store = store;
        this.leastRecords = leastRecords;
        this.listener = listener;
    }

    /** Writes the first of some collections; false when it has to go through a connection like the others. */
    boolean of(List<Item> items) throws IOException {
        if (items.isEmpty() || !(items.get(0).kept() instanceof KeptCollection.Imported imported)) {
            return false;
        }
        SortedRecords records = imported.read();
        if (records.size() < leastRecords) {
            return false;
        }
        Progress progress = listener.loading(records.collection());
        listener.step("Importing the collection " + records.collection() + " (1 of " + items.size() + ") ...");
        BulkContent content;
        try {
            content = BulkContent.of(Imports.collection(records), items.get(0).edition());
        } catch (LoadException e) {
            listener.step(e.getMessage() + ", so this goes through a connection ...");
            return false;
        }
        try (StoreImport importing = store.importing(records.size() * NODES_OF_RECORD)) {
            try (GraphWriter writer = new GraphWriter(importing.nodes(), importing.relationships())) {
                content.writeTo(writer, progress);
                writer.finish();
            } catch (IOException | UncheckedIOException e) {
                // The importer has ended, and knows why.
                importing.finish(percent -> {});
                throw e;
            }
            importing.finish(percent -> progress.step("percent of the store", percent, WHOLE_PERCENT));
        }
        return true;
    }
}
