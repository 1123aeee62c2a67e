/** How the graph holds things: days, captions and digests as text, and running the statements of {@code cypher/load}. It decides nothing. */
@NullMarked
package org.modellineage.load.storage;

import org.jspecify.annotations.NullMarked;
