/** What Neo4j Browser is given to show the graph by: its style, its guide, and the questions as saved queries. */
@NullMarked
package org.modellineage.explore;

import org.jspecify.annotations.NullMarked;
