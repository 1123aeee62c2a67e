/** Answers for programs, row by row, however long they are: JSON, JSON Lines and CSV. Nothing is left out or reworded. */
@NullMarked
package org.modellineage.render.data;

import org.jspecify.annotations.NullMarked;
