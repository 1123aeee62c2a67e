/** Reads configurations of merged models. */
@NullMarked
package org.modellineage.connector.merge;

import org.jspecify.annotations.NullMarked;
