/**
 * Nodes and relationships as a stream of bytes, between the process that knows what they say and the one that writes a store.
 * It knows neither.
 */
@NullMarked
package org.modellineage.bulk;

import org.jspecify.annotations.NullMarked;
