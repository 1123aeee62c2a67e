package org.modellineage.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.model.Collection;
import org.modellineage.server.home.StoreRecord;
import org.modellineage.server.home.Stores;
import org.modellineage.session.LocalWrites.Loaded;

/**
 * Makes the local graph anew when an older version of the program wrote it in another form. A graph that a newer version wrote
 * is asked as it is.
 */
final class Renewal {

    /** The form of a store without a record, which the first versions made. */
    private static final int FIRST_FORMAT = 1;

    private final Stores stores;
    private final LocalWrites writes;
    private final Rebuild rebuild;
    private final Installation installation;
    private final SessionListener listener;
    private final int format;

    Renewal(
            Stores stores,
            LocalWrites writes,
            Rebuild rebuild,
            Installation installation,
            SessionListener listener,
            int format) {
        this.stores = stores;
        this.writes = writes;
        this.rebuild = rebuild;
        this.installation = installation;
        this.listener = listener;
        this.format = format;
    }

    /** Of several commands that do this at the same time, one does it and the others wait. */
    void ifNeeded(Runnable disconnect) {
        if (isNeeded()) {
            writes.alone(() -> {
                if (isNeeded()) {
                    listener.step("This version holds the graph in another form.");
                    keepShipped();
                    rebuild.run(disconnect);
                }
                disconnect.run();
                return true;
            });
        }
    }

    private boolean isNeeded() {
        try {
            return stores.current().map(StoreRecord::format).orElse(FIRST_FORMAT) < format;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the shipped collections the first versions kept no file; that of this version takes its place. */
    private void keepShipped() throws IOException {
        List<Loaded> missing = writes.loaded().stream()
                .filter(each -> writes.kept().find(each.id(), each.edition()).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        Map<String, Collection> shipped = new HashMap<>();
        new CollectionReadings(installation.shippedCollections(), line -> {})
                .read(List.of())
                .forEach(each -> shipped.put(each.id(), each));
        for (Loaded each : missing) {
            Collection own = shipped.get(each.id());
            if (own != null) {
                writes.load(own, listener.loading(own.id()));
            }
        }
    }
}
