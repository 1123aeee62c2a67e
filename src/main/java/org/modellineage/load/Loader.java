package org.modellineage.load;

import java.nio.file.Path;
import java.time.Duration;
import org.modellineage.graph.Graph;
import org.modellineage.model.Collection;

/** Brings the graph to what collections say, writing only what differs; each collection in one transaction. */
public final class Loader {

    /** A load takes as long as it takes; the driver gives up by itself when the server is gone. */
    private static final Duration UNLIMITED = Duration.ZERO;

    private final Graph graph;
    private final Schema schema;
    private final Path statements;

    /**
     * Makes a loader.
     *
     * @param cypher the folder that holds {@code schema/} and {@code load/}
     */
    public Loader(Graph graph, Path cypher) {
        this.graph = graph;
        this.schema = new Schema(cypher);
        this.statements = cypher.resolve("load");
    }

    /** Loads a collection, adding, updating and removing; a {@link LoadException} when it contradicts another one. */
    public LoadReport load(Collection collection, Progress progress) {
        Records records = Records.of(collection);
        schema.ensure(graph);
        return graph.write(UNLIMITED, transaction -> {
            Script script = new Script(statements, transaction, collection.id(), progress);
            Held held = Held.read(script);
            Changes changes = Changes.between(held, records);
            if (!changes.none()) {
                new Replacement(script, records, held, changes).run();
            }
            return changes.toReport(collection.id());
        });
    }

    /** Removes a collection and what no other collection holds; a {@link LoadException} when there is none such. */
    public LoadReport unload(String collectionId, Progress progress) {
        Records records = Records.none(collectionId);
        schema.ensure(graph);
        return graph.write(UNLIMITED, transaction -> {
            Script script = new Script(statements, transaction, collectionId, progress);
            Held held = Held.read(script);
            if (held.properties() == null) {
                throw new LoadException("no collection \"" + collectionId + "\" is loaded");
            }
            Changes changes = Changes.between(held, records);
            new Replacement(script, records, held, changes).run();
            return changes.toReport(collectionId);
        });
    }
}
