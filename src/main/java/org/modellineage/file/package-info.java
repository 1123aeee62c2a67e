/** Writes files whole or not at all, and measures folders. It knows nothing of what stands in them, and explains no failure. */
@NullMarked
package org.modellineage.file;

import org.jspecify.annotations.NullMarked;
