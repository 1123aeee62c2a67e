package org.modellineage.report;

import java.nio.file.Path;
import java.util.Map;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Transaction;

/** Tells a graph that has no answer from one into which nothing was loaded. */
final class Loaded {

    /** What to do about the latter. */
    static final String NOTHING =
            "nothing is loaded: \"lineage load\" loads the shipped collections, \"lineage load FOLDER\" one of your own";

    private final Path statements;

    Loaded(Path statements) {
        this.statements = statements;
    }

    boolean anything(Transaction transaction) {
        Cypher loaded = Cypher.read(statements.resolve("loaded.cypher"));
        return Boolean.TRUE.equals(
                transaction.run(loaded, Map.of()).rows().get(0).get("loaded"));
    }
}
