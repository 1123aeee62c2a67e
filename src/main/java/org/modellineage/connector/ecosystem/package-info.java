/** Reads the asset lists of Ecosystem Graphs, in which models, datasets and applications depend on each other by name. It guesses no name and no kind of dependency. */
@NullMarked
package org.modellineage.connector.ecosystem;

import org.jspecify.annotations.NullMarked;
