/** The rules that must hold among the statements of a collection, one class each. It reads no files: it sees statements with their places. */
@NullMarked
package org.modellineage.collection.rule;

import org.jspecify.annotations.NullMarked;
