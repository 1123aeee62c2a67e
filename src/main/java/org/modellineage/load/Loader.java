package org.modellineage.load;

import java.nio.file.Path;
import org.modellineage.graph.Graph;
import org.modellineage.model.Collection;

/** Brings the graph to what collections say, writing only what differs; each collection in one transaction. */
public final class Loader {

    private final Graph graph;
    private final Path statements;

    /**
     * Makes a loader.
     *
     * @param cypher the folder that holds {@code schema/} and {@code load/}
     */
    public Loader(Graph graph, Path cypher) {
        this.graph = graph;
        this.statements = cypher;
    }

    /** Loads a collection, adding, updating and removing; a {@link LoadException} when it contradicts another one. */
    public LoadReport load(Collection collection, Progress progress) {
        throw new UnsupportedOperationException(collection.id() + statements + graph + progress);
    }

    /** Removes a collection and what no other collection holds; a {@link LoadException} when there is none such. */
    public LoadReport unload(String collectionId, Progress progress) {
        throw new UnsupportedOperationException(collectionId + progress);
    }
}
