package org.modellineage.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.Graph;
import org.modellineage.load.Loader;
import org.modellineage.model.Collection;
import org.modellineage.session.SessionException.Kind;

/**
 * Fills a new local graph with the shipped collections. A file in the home folder records that this was done, so that
 * later sessions skip it and a graph that was emptied on purpose stays empty.
 */
final class FirstLoad {

    private static final String MARK = "filled";

    private final Path mark;
    private final Installation installation;
    private final SessionListener listener;
    private final FutureTask<Shipped> reading = new FutureTask<>(this::read);

    /** The collections, a line for each problem and, if some are errors, their number in words. */
    private record Shipped(
            List<Collection> collections,
            List<String> problems,
            @Nullable String errors) {}

    FirstLoad(Path home, Installation installation, SessionListener listener) {
        this.mark = home.resolve(MARK);
        this.installation = installation;
        this.listener = listener;
    }

    /** Starts to read the collections, if they will be loaded, while the server is still starting. */
    void prepare() {
        if (!Files.exists(mark)) {
            Thread reader = new Thread(reading, "first load");
            reader.setDaemon(true);
            reader.start();
        }
    }

    void unlessDone(Graph graph) {
        if (Files.exists(mark)) {
            return;
        }
        try {
            load(graph);
            done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Records that the graph is filled. */
    void done() throws IOException {
        if (!Files.exists(mark)) {
            Files.writeString(mark, "The shipped collections were loaded; lineage load does it again.\n");
        }
    }

    /** Two commands may do this at the same time: the second one finds nothing to change. */
    private void load(Graph graph) throws IOException {
        Shipped shipped = shipped();
        shipped.problems().forEach(listener::problem);
        if (shipped.errors() != null) {
            throw new SessionException(Kind.DATA, "the shipped collections have " + shipped.errors());
        }
        Loader loader = new Loader(graph, installation.cypher());
        for (Collection collection : shipped.collections()) {
            listener.step("Loading the collection " + collection.id() + "...");
            loader.load(collection, listener.loading(collection.id()));
        }
    }

    private Shipped read() throws IOException {
        List<String> problems = new ArrayList<>();
        CollectionReadings readings =
                new CollectionReadings(installation.shippedCollections(), problem -> problems.add(problem.oneLine()));
        List<Collection> collections = readings.read(List.of());
        return new Shipped(collections, problems, readings.foundErrors() ? readings.summary() : null);
    }

    private Shipped shipped() throws IOException {
        // Does nothing if the reading was started before.
        reading.run();
        try {
            return reading.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SessionException(Kind.FAILED, "interrupted while reading the shipped collections");
        }
    }
}
