/** Writes pictures in the language of Graphviz. It lays nothing out: Graphviz does. */
@NullMarked
package org.modellineage.picture.dot;

import org.jspecify.annotations.NullMarked;
