package org.modellineage.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.modellineage.graph.Graph;
import org.modellineage.kept.KeptCollection;
import org.modellineage.load.LoadReport;
import org.modellineage.load.Loader;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.Stores;
import org.modellineage.server.process.LocalServer;
import org.modellineage.server.process.NewStore;
import org.modellineage.session.KeptLoad.Item;
import org.modellineage.session.LocalWrites.Loaded;
import org.modellineage.session.SessionException.Kind;
import org.modellineage.spool.SortedRecords;

/**
 * Makes the local server's graph anew from the kept collections, in a store of its own, while the old one goes on answering.
 * Nothing changes for anybody until the new store takes the place of the old one in one step.
 */
final class Rebuild {

    private final Path home;
    private final LocalServer server;
    private final Installation installation;
    private final LocalWrites writes;
    private final SessionListener listener;
    private final Space space;
    private final long leastOffline;

    /** Knows how many bytes are free where the stores are. */
    @FunctionalInterface
    interface Space {
        long freeBytes(Path home) throws IOException;
    }

    /**
     * Prepares a rebuild.
     *
     * @param leastOffline how many records the largest import has to have to be written by the engine's importer
     */
    Rebuild(
            Path home,
            LocalServer server,
            Installation installation,
            LocalWrites writes,
            SessionListener listener,
            Space space,
            long leastOffline) {
        this.home = home;
        this.server = server;
        this.installation = installation;
        this.writes = writes;
        this.listener = listener;
        this.space = space;
        this.leastOffline = leastOffline;
    }

    static long freeBytes(Path home) throws IOException {
        return Files.getFileStore(home).getUsableSpace();
    }

    /**
     * Makes the new store and puts it in the place of the old one. The caller has reserved the graph.
     *
     * @param disconnect called before the old server is stopped
     * @return the ids of the collections, in the order of the alphabet
     */
    List<String> run(Runnable disconnect) throws IOException {
        List<Item> items = items(writes.loaded());
        make(items, disconnect);
        return items.stream().map(Item::id).sorted().toList();
    }

    /** Whether records are so many that a new store is made faster than the old one is changed, and it can be made. */
    boolean suits(SortedRecords records) {
        return records.size() >= leastOffline
                && missing(others(records.collection())).isEmpty();
    }

    /** Whether a new store without a collection is made faster than what it holds is removed: with large imports. */
    boolean suits(String collection) {
        boolean imported = writes.loaded().stream()
                .filter(each -> each.id().equals(collection))
                .anyMatch(each -> kept(each).orElse(null) instanceof KeptCollection.Imported);
        return imported
                && writes.size(collection).entities() >= leastOffline
                && missing(others(collection)).isEmpty();
    }

    /** Makes the new store without a collection. */
    LoadReport unloading(String collection, Runnable disconnect) throws IOException {
        LocalWrites.Size former = writes.size(collection);
        make(items(others(collection)), disconnect);
        return report(collection, new LocalWrites.Size(0, 0), former);
    }

    /** Makes the new store with the kept records in place of what the graph holds of their collection. */
    LoadReport importing(SortedRecords records, Runnable disconnect) throws IOException {
        for (Loaded each : writes.loaded()) {
            if (each.id().equals(records.collection())) {
                Loader.checkTitle(records.collection(), records.title(), each.title());
            }
        }
        LocalWrites.Size former = writes.size(records.collection());
        List<Item> items = new ArrayList<>(items(others(records.collection())));
        items.add(new Item(records.collection(), records.edition(), new KeptCollection.Imported(records.file())));
        make(sorted(items), disconnect);
        return report(records.collection(), writes.size(records.collection()), former);
    }

    private static LoadReport report(String collection, LocalWrites.Size size, LocalWrites.Size former) {
        long sources = Math.min(LocalWrites.SOURCES_OF_IMPORT, size.entities());
        long sourcesBefore = Math.min(LocalWrites.SOURCES_OF_IMPORT, former.entities());
        return new LoadReport(
                collection,
                List.of(
                        change("entities", size.entities() - sources, former.entities() - sourcesBefore),
                        change("sources", sources, sourcesBefore),
                        change("claims", size.claims(), former.claims())));
    }

    /** In a new store everything is added, and what the old one had is gone. */
    private static LoadReport.Change change(String what, long added, long removed) {
        return new LoadReport.Change(what, added, 0, removed, 0);
    }

    private List<Loaded> others(String collection) {
        return writes.loaded().stream()
                .filter(each -> !each.id().equals(collection))
                .toList();
    }

    private void make(List<Item> items, Runnable disconnect) throws IOException {
        Stores stores = new Stores(new ServerFolder(home));
        stores.removeOthers(writes.held());
        StoreSpace.check(items, space.freeBytes(home));
        listener.step("Making a new store from " + items.size() + (items.size() == 1 ? " collection" : " collections")
                + "; the old one goes on answering ...");
        try (NewStore store = server.newStore()) {
            OfflineImport offline = new OfflineImport(store, leastOffline, listener);
            List<Item> left = offline.of(items) ? items.subList(1, items.size()) : items;
            try (Graph graph = Graph.connect(store.serve())) {
                Loader loader = new Loader(graph, installation.cypher());
                listener.step("Creating the indexes ...");
                loader.ensureSchema();
                new KeptLoad(loader, items.size(), listener).run(left);
            }
            disconnect.run();
            listener.step("Putting the new store in the place of the old one ...");
            server.replaceBy(store, Loader.FORMAT);
        }
        server.ensureRunning(listener::step);
        stores.removeOthers(writes.held());
    }

    /** The kept file of each collection that the graph holds. Throws a {@link SessionException} when there is none. */
    private List<Item> items(List<Loaded> loaded) {
        List<String> missing = missing(loaded);
        if (!missing.isEmpty()) {
            throw new SessionException(
                    Kind.FAILED,
                    "no file is kept of " + String.join(", ", missing) + ", which the graph holds: load or import "
                            + (missing.size() == 1 ? "it" : "them") + " again, or unload "
                            + (missing.size() == 1 ? "it" : "them") + ", and then rebuild");
        }
        List<Item> items = new ArrayList<>();
        for (Loaded each : loaded) {
            items.add(new Item(
                    each.id(), String.valueOf(each.edition()), kept(each).orElseThrow()));
        }
        return sorted(items);
    }

    private List<String> missing(List<Loaded> loaded) {
        return loaded.stream()
                .filter(each -> kept(each).isEmpty())
                .map(Loaded::id)
                .toList();
    }

    private Optional<KeptCollection> kept(Loaded each) {
        return writes.kept().find(each.id(), each.edition());
    }

    /** The largest import first, then the others, and then what was curated. */
    private static List<Item> sorted(List<Item> items) {
        return items.stream()
                .sorted(Comparator.comparing((Item item) -> item.kept() instanceof KeptCollection.Curated)
                        .thenComparing(item -> -StoreSpace.bytes(item)))
                .toList();
    }
}
