package org.modellineage.load.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Transaction;

/** Runs the statements of {@code cypher/load} in one transaction, for one collection. */
public final class Script {

    /** Large enough to make round trips cheap, small enough to show progress. */
    private static final int BATCH_ROWS = 2_500;

    /** Receives the progress of a step. */
    @FunctionalInterface
    public interface Listener {
        void written(String step, long done, long total);
    }

    /** Runs a statement by its name, or does with its parameters what that would do. */
    @FunctionalInterface
    public interface Statements {
        List<Map<String, Object>> run(String statement, Map<String, Object> parameters);
    }

    private final Statements statements;
    private final String collection;
    private final Listener listener;
    private final boolean emptyGraph;

    public Script(Path folder, Transaction transaction, String collection, Listener listener) {
        this(
                (statement, parameters) -> transaction
                        .run(Cypher.read(folder.resolve(statement + ".cypher")), parameters)
                        .rows(),
                collection,
                listener,
                false);
    }

    /** Passes on what would be written to an empty graph. */
    public Script(Statements statements, String collection) {
        this(statements, collection, (step, done, total) -> {}, true);
    }

    private Script(Statements statements, String collection, Listener listener, boolean emptyGraph) {
        this.statements = statements;
        this.collection = collection;
        this.listener = listener;
        this.emptyGraph = emptyGraph;
    }

    /** The same for an empty graph, where lookups are skipped. */
    public Script onEmptyGraph() {
        return new Script(statements, collection, listener, true);
    }

    /** Runs a statement once; every statement may use {@code $collection}. */
    public List<Map<String, Object>> run(String statement, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("collection", collection);
        return statements.run(statement, all);
    }

    /** Looks up ids in the graph, in batches, and returns the rows of the statement. */
    public List<Map<String, Object>> lookUp(String statement, Collection<String> ids) {
        if (emptyGraph || ids.isEmpty()) {
            return List.of();
        }
        List<Map<String, Object>> answers = new ArrayList<>();
        for (List<String> batch : batches(List.copyOf(ids))) {
            answers.addAll(run(statement, Map.of("ids", batch)));
        }
        return answers;
    }

    /** Runs a statement for rows, in batches, without reporting progress, and returns its rows. */
    public List<Map<String, Object>> change(String statement, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Map<String, Object>> answers = new ArrayList<>();
        for (List<Map<String, Object>> batch : batches(rows)) {
            answers.addAll(run(statement, Map.of("rows", batch)));
        }
        return answers;
    }

    /**
     * Writes rows in batches and reports progress.
     *
     * @param rows the rows, created while they are written, so that at most one batch is in memory
     */
    public void write(String statement, String step, long total, Stream<Map<String, Object>> rows) {
        if (total == 0) {
            return;
        }
        long done = 0;
        List<Map<String, Object>> batch = new ArrayList<>();
        Iterator<Map<String, Object>> left = rows.iterator();
        while (left.hasNext()) {
            batch.add(left.next());
            if (batch.size() == BATCH_ROWS || !left.hasNext()) {
                run(statement, Map.of("rows", batch));
                done += batch.size();
                listener.written(step, done, total);
                batch = new ArrayList<>();
            }
        }
    }

    /** The text in a column of a row. */
    public static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    private static <T> List<List<T>> batches(List<T> all) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH_ROWS) {
            batches.add(all.subList(from, Math.min(all.size(), from + BATCH_ROWS)));
        }
        return batches;
    }
}
