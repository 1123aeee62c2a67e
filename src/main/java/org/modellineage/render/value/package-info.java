/** Single values in words: amounts with their units, qualifiers, names of the graph. It lays nothing out. */
@NullMarked
package org.modellineage.render.value;

import org.jspecify.annotations.NullMarked;
