package org.modellineage.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An open transaction of one unit of work, which may run more than once. */
public interface Transaction {

    /** Runs a statement and reads its whole answer. */
    default Rows run(Cypher cypher, Map<String, Object> parameters) {
        return run(cypher, parameters, Long.MAX_VALUE);
    }

    /** Runs a statement and reads at most the first rows of its answer. */
    default Rows run(Cypher cypher, Map<String, Object> parameters, long most) {
        List<String> names = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        long changes = stream(cypher, parameters, new RowSink() {
            @Override
            public void begin(List<String> columns) {
                names.addAll(columns);
            }

            @Override
            public boolean accept(Map<String, Object> row) {
                rows.add(row);
                return rows.size() < most;
            }
        });
        return new Rows(names, rows, changes);
    }

    /**
     * Runs a statement and passes its rows on as they arrive.
     *
     * @return how many nodes, relationships, properties and labels it wrote
     */
    long stream(Cypher cypher, Map<String, Object> parameters, RowSink sink);
}
