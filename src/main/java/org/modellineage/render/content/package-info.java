/** What answers hold, read from their rows by the names of the columns and typed. Nothing else in {@code render} reads a column by its name, and nothing is written here. */
@NullMarked
package org.modellineage.render.content;

import org.jspecify.annotations.NullMarked;
