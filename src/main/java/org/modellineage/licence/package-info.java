/**
 * The licences of a model and of what it was made from, what each asks, and where they conflict, read from the rows of an
 * answer with the view {@code licences}. It asks no database and writes nothing.
 */
@NullMarked
package org.modellineage.licence;

import org.jspecify.annotations.NullMarked;
