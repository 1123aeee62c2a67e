/** Writes model records into the graph by difference, and removes what left the files. It holds no Cypher: statements live under {@code cypher/}. */
@NullMarked
package org.modellineage.load;

import org.jspecify.annotations.NullMarked;
