package org.modellineage.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modellineage.kept.KeptCollection;
import org.modellineage.load.LoadException;
import org.modellineage.load.Loader;
import org.modellineage.model.Collection;

/**
 * Loads kept collections into an empty graph. They may refer to each other, in rings too: what cannot be loaded before others
 * waits for them, and of those that wait for each other the entities are loaded first.
 */
final class KeptLoad {

    private final Loader loader;
    private final SessionListener listener;
    private final int total;
    private int done;

    /** One of the collections. */
    record Item(String id, String edition, KeptCollection kept) {}

    KeptLoad(Loader loader, int total, SessionListener listener) {
        this.loader = loader;
        this.total = total;
        this.listener = listener;
    }

    /** Loads all, or all that are left. Throws a {@link LoadException} when they contradict each other. */
    void run(List<Item> items) throws IOException {
        done = total - items.size();
        List<Item> left = items;
        while (!left.isEmpty()) {
            List<Item> refused = new ArrayList<>();
            LoadException reason = null;
            for (Item item : left) {
                try {
                    load(item);
                } catch (LoadException e) {
                    refused.add(item);
                    reason = e;
                }
            }
            if (refused.size() == left.size() && reason != null && !loadEntities(left)) {
                throw reason;
            }
            left = refused;
        }
    }

    private void load(Item item) throws IOException {
        listener.step("Loading the collection " + item.id() + " (" + (done + 1) + " of " + total + ") ...");
        if (item.kept() instanceof KeptCollection.Curated curated) {
            loader.load(curated.read(), item.edition(), listener.loading(item.id()));
        } else if (item.kept() instanceof KeptCollection.Imported imported) {
            loader.load(Imports.collection(imported.read()), item.edition(), listener.loading(item.id()));
        }
        done++;
    }

    /** Loads what the collections declare, without what they say of it; false when nothing was missing. */
    private boolean loadEntities(List<Item> items) throws IOException {
        boolean changed = false;
        for (Item item : items) {
            if (item.kept() instanceof KeptCollection.Curated curated) {
                Collection whole = curated.read();
                Collection declared = new Collection(
                        whole.id(),
                        whole.title(),
                        whole.description(),
                        whole.license(),
                        whole.entities(),
                        whole.sources(),
                        List.of());
                @Nullable String none = null;
                changed |= !loader.load(declared, none, listener.loading(item.id()))
                        .nothingChanged();
            }
        }
        return changed;
    }
}
