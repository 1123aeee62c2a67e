/** Reads the headers of GGUF files, within bounds. It reads no weights. */
@NullMarked
package org.modellineage.connector.gguf;

import org.jspecify.annotations.NullMarked;
