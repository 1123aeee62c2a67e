/** Derives the direct steps of lineage, {@code FROM} and {@code CHECKPOINT_OF}, from the statements in the graph, and writes them. It knows nothing of collections and claims. */
@NullMarked
package org.modellineage.load.lineage;

import org.jspecify.annotations.NullMarked;
