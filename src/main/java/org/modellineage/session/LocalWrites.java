package org.modellineage.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Graph;
import org.modellineage.graph.GraphException;
import org.modellineage.kept.KeptCollections;
import org.modellineage.load.LoadReport;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.model.Collection;
import org.modellineage.server.home.ProcessLock;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.WriteLock;
import org.modellineage.session.SessionException.Kind;
import org.modellineage.spool.SortedRecords;

/**
 * Changes what the local server's graph holds, one process at a time, and keeps a file of each collection. The file is there
 * before the graph begins to change, and the graph says which edition it holds.
 */
final class LocalWrites {

    /** What is imported into a new store has one source. */
    static final long SOURCES_OF_IMPORT = 1;

    private static final Duration UNLIMITED = Duration.ZERO;

    private final ServerFolder folder;
    private final KeptCollections kept;
    private final Path cypher;
    private final Graphs graphs;
    private final Consumer<String> progress;
    private @Nullable ProcessLock held;

    /** Lends the graph of the local server. */
    interface Graphs {
        <T> T use(Function<Graph, T> work);
    }

    /** Work that is done while no other process changes the graph. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    LocalWrites(Path home, Path cypher, Graphs graphs, Consumer<String> progress) {
        this.folder = new ServerFolder(home);
        this.kept = new KeptCollections(home);
        this.cypher = cypher;
        this.graphs = graphs;
        this.progress = progress;
    }

    KeptCollections kept() {
        return kept;
    }

    /**
     * Keeps other processes from changing the graph until the session is closed. Throws a {@link SessionException} when one
     * is doing so.
     *
     * @param what what this process is about to do, for the message
     */
    void reserve(String what) {
        if (held != null) {
            return;
        }
        try {
            held = WriteLock.takeOrRefuse(
                    folder,
                    holder -> new SessionException(
                            Kind.FAILED,
                            holder + " is changing the local graph, so this cannot " + what
                                    + " now: wait for its end, or stop it"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Waits until no other process changes the graph, does the work, and lets others go on. */
    <T> T alone(Work<T> work) {
        try {
            if (held != null) {
                return work.run();
            }
            held = WriteLock.await(folder, progress);
            try {
                return work.run();
            } finally {
                release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** The lock that this process holds. */
    ProcessLock held() {
        return Objects.requireNonNull(held);
    }

    /** Lets other processes change the graph. */
    void release() throws IOException {
        if (held != null) {
            held.close();
            held = null;
        }
    }

    LoadReport load(Collection collection, Progress reported) {
        return alone(() -> {
            String edition = kept.add(collection);
            return settling(collection.id(), loader -> loader.load(collection, edition, reported));
        });
    }

    LoadReport load(SortedRecords records, Progress reported) {
        return alone(() -> {
            SortedRecords here = kept.add(records);
            return settling(
                    here.collection(), loader -> loader.load(Imports.collection(here), here.edition(), reported));
        });
    }

    /** Imports into a new store, which takes the place of the old one, where that is faster. */
    LoadReport load(SortedRecords records, Progress reported, Rebuild rebuild, Runnable disconnect) {
        return alone(() -> {
            if (isLoaded(records)) {
                kept.add(records);
                return unchanged(records);
            }
            if (!rebuild.suits(records)) {
                return load(records, reported);
            }
            try {
                return rebuild.importing(kept.add(records), disconnect);
            } finally {
                settle(records.collection());
            }
        });
    }

    /** Whether the graph says that it holds just this. */
    private boolean isLoaded(SortedRecords records) {
        return loaded().stream()
                .anyMatch(each -> each.id().equals(records.collection())
                        && records.edition().equals(each.edition())
                        && !each.incomplete());
    }

    private LoadReport unchanged(SortedRecords records) {
        Size size = size(records.collection());
        return new LoadReport(
                records.collection(),
                List.of(
                        new LoadReport.Change("entities", 0, 0, 0, size.entities() - records.sources()),
                        new LoadReport.Change("sources", 0, 0, 0, records.sources()),
                        new LoadReport.Change("claims", 0, 0, 0, size.claims())));
    }

    LoadReport unload(String collection, Progress reported) {
        return alone(() -> settling(collection, loader -> loader.unload(collection, reported)));
    }

    /** Unloads by way of a new store, which takes the place of the old one, where that is faster. */
    LoadReport unload(String collection, Progress reported, Rebuild rebuild, Runnable disconnect) {
        return alone(() -> {
            if (!rebuild.suits(collection)) {
                return unload(collection, reported);
            }
            try {
                return rebuild.unloading(collection, disconnect);
            } finally {
                settle(collection);
            }
        });
    }

    /** Whatever comes of the change, the edition stays that the graph names then. */
    private LoadReport settling(String collection, Function<Loader, LoadReport> change) throws IOException {
        try {
            return graphs.use(graph -> change.apply(new Loader(graph, cypher)));
        } finally {
            settle(collection);
        }
    }

    /** Without an answer all editions stay, until the next change of the collection. */
    private void settle(String collection) throws IOException {
        Optional<List<Loaded>> loaded;
        try {
            loaded = Optional.of(loaded());
        } catch (GraphException e) {
            loaded = Optional.empty();
        }
        if (loaded.isPresent()) {
            kept.settle(
                    collection,
                    loaded.get().stream()
                            .filter(each -> each.id().equals(collection))
                            .map(Loaded::edition)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null));
        }
    }

    /**
     * A collection in the graph.
     *
     * @param edition which of its editions; null when it was loaded without being kept
     */
    record Loaded(String id, String title, @Nullable String edition, boolean incomplete) {}

    /**
     * How much of a collection the graph holds.
     *
     * @param entities sources included
     */
    record Size(long entities, long claims) {}

    /** Counts what the graph holds of a collection; nothing when that is not loaded. */
    Size size(String collection) {
        return rows("collections").stream()
                .filter(row -> collection.equals(row.get("id")))
                .map(row -> new Size(count(row.get("entities")), count(row.get("claims"))))
                .findFirst()
                .orElse(new Size(0, 0));
    }

    private static long count(@Nullable Object value) {
        return value instanceof Long count ? count : 0;
    }

    private List<Map<String, Object>> rows(String lookup) {
        Cypher statement = Cypher.read(cypher.resolve("lookup").resolve(lookup + ".cypher"));
        return graphs.use(graph -> graph.read(UNLIMITED, transaction -> transaction.run(statement, Map.of())))
                .rows();
    }

    /** The collections that the graph holds. */
    List<Loaded> loaded() {
        return rows("editions").stream()
                .map(row -> new Loaded(
                        String.valueOf(row.get("id")),
                        String.valueOf(row.get("title")),
                        row.get("edition") instanceof String edition ? edition : null,
                        Boolean.TRUE.equals(row.get("incomplete"))))
                .toList();
    }

    private static SessionException interrupted() {
        Thread.currentThread().interrupt();
        return new SessionException(Kind.FAILED, "interrupted while waiting for another process");
    }
}
