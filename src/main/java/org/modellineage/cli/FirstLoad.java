package org.modellineage.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.modellineage.graph.Graph;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.model.Collection;

/**
 * Fills a new local graph with the shipped collections, once. A file beside the graph remembers that it was done, so
 * that later commands lose no time, and a graph that somebody emptied on purpose stays empty.
 */
final class FirstLoad {

    private static final String MARK = "filled";

    private final Path mark;
    private final Surroundings surroundings;
    private final Console console;
    private final boolean quiet;

    FirstLoad(Path home, Surroundings surroundings, Console console, boolean quiet) {
        this.mark = home.resolve(MARK);
        this.surroundings = surroundings;
        this.console = console;
        this.quiet = quiet;
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

    /** Remembers that the graph has what it should have, as after a load that was asked for. */
    void done() throws IOException {
        if (!Files.exists(mark)) {
            Files.writeString(mark, "The shipped collections were loaded; lineage load does it again.\n");
        }
    }

    /** Two commands may come first at once: each loads, and the second finds nothing to change. */
    private void load(Graph graph) throws IOException {
        CollectionReadings readings = new CollectionReadings(surroundings.shippedCollections(), console::message);
        List<Collection> collections = readings.read(List.of());
        if (readings.foundErrors()) {
            throw new CommandException(ExitCode.WRONG_DATA, "the shipped collections have " + readings.summary());
        }
        Loader loader = new Loader(graph, surroundings.cypher());
        for (Collection collection : collections) {
            if (!quiet) {
                console.message("Loading the collection " + collection.id() + "...");
            }
            loader.load(collection, progress(collection));
        }
    }

    private Progress progress(Collection collection) {
        return quiet || !surroundings.messagesToTerminal()
                ? Progress.NONE
                : new LoadProgress(collection.id(), console, true);
    }
}
