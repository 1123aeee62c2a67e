/** Finds the files in folders and caches, and the models that they lie with. It reads no format. */
@NullMarked
package org.modellineage.connector.folder;

import org.jspecify.annotations.NullMarked;
