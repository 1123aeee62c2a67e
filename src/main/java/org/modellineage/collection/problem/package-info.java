/** What is wrong in a collection, where, and how messages put it. It reads nothing. */
@NullMarked
package org.modellineage.collection.problem;

import org.jspecify.annotations.NullMarked;
