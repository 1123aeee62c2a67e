/** The style, the guide and the saved queries for Neo4j Browser. */
@NullMarked
package org.modellineage.explore;

import org.jspecify.annotations.NullMarked;
