package org.modellineage.load;

import java.nio.file.Path;
import java.time.Duration;
import org.modellineage.graph.Graph;
import org.modellineage.load.storage.Script;
import org.modellineage.model.Collection;

/**
 * Brings the graph to what collections say, writing only what differs: each collection in one transaction, or, when that
 * could not hold the change, in several, until the last of which the collection is marked as incomplete.
 */
public final class Loader {

    /** A load takes as long as it takes; the driver gives up by itself when the server is gone. */
    private static final Duration UNLIMITED = Duration.ZERO;

    /** With what is worked out for it, a claim takes about ten kilobytes of the memory of a transaction. */
    private static final int LARGEST_PORTION = 10_000;

    private final Graph graph;
    private final Schema schema;
    private final Path statements;
    private final int largestPortion;

    /**
     * Makes a loader.
     *
     * @param cypher the folder that holds {@code schema/} and {@code load/}
     */
    public Loader(Graph graph, Path cypher) {
        this(graph, cypher, LARGEST_PORTION);
    }

    Loader(Graph graph, Path cypher, int largestPortion) {
        this.graph = graph;
        this.schema = new Schema(cypher);
        this.statements = cypher.resolve("load");
        this.largestPortion = largestPortion;
    }

    /** Loads a collection, adding, updating and removing; a {@link LoadException} when it contradicts another one. */
    public LoadReport load(Collection collection, Progress progress) {
        return replace(Records.of(collection), progress);
    }

    /** Removes a collection and what no other collection holds; a {@link LoadException} when there is none such. */
    public LoadReport unload(String collectionId, Progress progress) {
        return replace(Records.none(collectionId), progress);
    }

    private LoadReport replace(Records records, Progress progress) {
        schema.ensure(graph);
        LoadReport first = null;
        Done done;
        do {
            done = graph.write(
                    UNLIMITED,
                    transaction ->
                            next(records, new Script(statements, transaction, records.collection(), progress::step)));
            first = first == null ? done.report() : first;
        } while (!done.all());
        return first;
    }

    /**
     * What a transaction did.
     *
     * @param report all that was to be done before it
     * @param all whether it did that
     */
    private record Done(LoadReport report, boolean all) {}

    private Done next(Records records, Script script) {
        StoredCollection stored = StoredCollection.read(script);
        if (records.areNone() && stored.properties() == null) {
            throw new LoadException("no collection \"" + records.collection() + "\" is loaded");
        }
        Changes changes = Changes.between(stored, records);
        LoadReport report = changes.toReport(records.collection());
        if (changes.none()) {
            return new Done(report, true);
        }
        Portion portion = Portion.next(changes, records, stored, largestPortion);
        if (!portion.last() && !stored.isIncomplete()) {
            new CollectionUpdate(script, records, stored, changes, true).check();
        }
        new CollectionUpdate(script, portion.records(), stored, portion.changes(), portion.last()).run();
        return new Done(report, portion.last());
    }
}
