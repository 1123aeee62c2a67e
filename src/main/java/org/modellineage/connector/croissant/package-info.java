/** Reads Croissant descriptions of datasets, for what data were taken over or made by models. It does not look into the records that they describe. */
@NullMarked
package org.modellineage.connector.croissant;

import org.jspecify.annotations.NullMarked;
