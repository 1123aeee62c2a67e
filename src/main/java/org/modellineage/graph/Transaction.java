package org.modellineage.graph;

import java.util.Map;

/** A transaction that is open for the length of one unit of work, which may run more than once. */
public interface Transaction {

    /** Runs a statement and reads its whole answer. */
    Rows run(Cypher cypher, Map<String, Object> parameters);
}
