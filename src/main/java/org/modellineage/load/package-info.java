/** Loads and unloads collections: works out what differs, checks that it contradicts no other collection, and writes it. It holds no Cypher: statements live under {@code cypher/}. */
@NullMarked
package org.modellineage.load;

import org.jspecify.annotations.NullMarked;
