/** Reads the headers of safetensors files, within bounds. It reads no weights. */
@NullMarked
package org.modellineage.connector.safetensors;

import org.jspecify.annotations.NullMarked;
