package org.modellineage.graph;

import java.util.Map;

/** A transaction that is open for the length of one unit of work, which may run more than once. */
public interface Transaction {

    /** Runs a statement and reads its whole answer. */
    default Rows run(Cypher cypher, Map<String, Object> parameters) {
        return run(cypher, parameters, Long.MAX_VALUE);
    }

    /** Runs a statement and reads no more than the first rows of its answer; the server drops the rest. */
    Rows run(Cypher cypher, Map<String, Object> parameters, long most);
}
