/** Reads SPDX 3 documents, for the models and data in them and what those come from. It reads no relationship that says nothing of lineage or licence. */
@NullMarked
package org.modellineage.connector.spdx;

import org.jspecify.annotations.NullMarked;
