/**
 * The collections that the local server holds, as files in the data folder, so that its graph can be made again. It knows no
 * database; whoever loads a collection says which edition of it the graph holds.
 */
@NullMarked
package org.modellineage.kept;

import org.jspecify.annotations.NullMarked;
