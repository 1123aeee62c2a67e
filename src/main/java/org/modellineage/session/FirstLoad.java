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
import org.modellineage.load.Loader;
import org.modellineage.model.Collection;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.Stores;
import org.modellineage.session.SessionException.Kind;

/**
 * Fills a new local graph with the shipped collections. The record of the store says that this was done, so that later
 * sessions skip it and a graph that was emptied on purpose stays empty.
 */
final class FirstLoad {

    /** What said so in folders of older versions, which kept no collections. */
    private static final String FORMER_MARK = "filled";

    private final Path formerMark;
    private final Stores stores;
    private final LocalWrites writes;
    private final Installation installation;
    private final SessionListener listener;
    private final FutureTask<Shipped> reading = new FutureTask<>(this::read);

    /** The collections, a line for each problem and, if some are errors, their number in words. */
    private record Shipped(
            List<Collection> collections,
            List<String> problems,
            @Nullable String errors) {}

    FirstLoad(Path home, Installation installation, LocalWrites writes, SessionListener listener) {
        this.formerMark = home.resolve(FORMER_MARK);
        this.stores = new Stores(new ServerFolder(home));
        this.writes = writes;
        this.installation = installation;
        this.listener = listener;
    }

    /** Starts to read the collections, if they will be loaded, while the server is still starting. */
    void prepare() {
        if (!isDone()) {
            Thread reader = new Thread(reading, "first load");
            reader.setDaemon(true);
            reader.start();
        }
    }

    /** Of several commands that do this at the same time, one loads and the others wait. */
    void unlessDone() {
        if (isDone()) {
            return;
        }
        writes.alone(() -> {
            if (!isDone()) {
                load();
            }
            return true;
        });
    }

    private boolean isDone() {
        try {
            return stores.current().isPresent() || Files.exists(formerMark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Records that something was loaded, so that the shipped collections are not loaded by themselves. */
    void done() {
        writes.alone(() -> {
            if (stores.current().isEmpty()) {
                stores.record(Loader.FORMAT);
            }
            return true;
        });
    }

    private void load() throws IOException {
        Shipped shipped = shipped();
        shipped.problems().forEach(listener::problem);
        if (shipped.errors() != null) {
            throw new SessionException(Kind.DATA, "the shipped collections have " + shipped.errors());
        }
        for (Collection collection : shipped.collections()) {
            listener.step("Loading the collection " + collection.id() + "...");
            writes.load(collection, listener.loading(collection.id()));
        }
        done();
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
