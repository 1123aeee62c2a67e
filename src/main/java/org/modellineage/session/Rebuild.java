package org.modellineage.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.modellineage.graph.Graph;
import org.modellineage.kept.KeptCollection;
import org.modellineage.kept.KeptCollections;
import org.modellineage.load.Loader;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.Stores;
import org.modellineage.server.process.LocalServer;
import org.modellineage.server.process.NewStore;
import org.modellineage.session.KeptLoad.Item;
import org.modellineage.session.LocalWrites.Loaded;
import org.modellineage.session.SessionException.Kind;

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

    /** Knows how many bytes are free where the stores are. */
    @FunctionalInterface
    interface Space {
        long freeBytes(Path home) throws IOException;
    }

    Rebuild(
            Path home,
            LocalServer server,
            Installation installation,
            LocalWrites writes,
            SessionListener listener,
            Space space) {
        this.home = home;
        this.server = server;
        this.installation = installation;
        this.writes = writes;
        this.listener = listener;
        this.space = space;
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
        Stores stores = new Stores(new ServerFolder(home));
        stores.removeOthers(writes.held());
        List<Item> items = items(writes.loaded());
        StoreSpace.check(items, space.freeBytes(home));
        listener.step("Making a new store from " + items.size() + (items.size() == 1 ? " collection" : " collections")
                + "; the old one goes on answering ...");
        try (NewStore store = server.newStore()) {
            try (Graph graph = Graph.connect(store.settings())) {
                Loader loader = new Loader(graph, installation.cypher());
                loader.ensureSchema();
                new KeptLoad(loader, items.size(), listener).run(items);
            }
            disconnect.run();
            listener.step("Putting the new store in the place of the old one ...");
            server.replaceBy(store, Loader.FORMAT);
        }
        server.ensureRunning(listener::step);
        stores.removeOthers(writes.held());
        return items.stream().map(Item::id).sorted().toList();
    }

    /** The kept file of each collection that the graph holds, the largest import first. */
    private List<Item> items(List<Loaded> loaded) throws IOException {
        KeptCollections kept = writes.kept();
        List<Item> items = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Loaded each : loaded) {
            Optional<KeptCollection> found = kept.find(each.id(), each.edition());
            if (found.isEmpty() || each.edition() == null) {
                missing.add(each.id());
            } else {
                items.add(new Item(each.id(), each.edition(), found.get()));
            }
        }
        if (!missing.isEmpty()) {
            throw new SessionException(
                    Kind.FAILED,
                    "no file is kept of " + missing.stream().collect(Collectors.joining(", "))
                            + ", which the graph holds: load or import " + (missing.size() == 1 ? "it" : "them")
                            + " again, or unload " + (missing.size() == 1 ? "it" : "them") + ", and then rebuild");
        }
        items.sort(Comparator.comparing((Item item) -> item.kept() instanceof KeptCollection.Curated)
                .thenComparing(item -> -StoreSpace.bytes(item)));
        return items;
    }
}
