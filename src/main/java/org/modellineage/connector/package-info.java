/** Reads other people's data into entity records, one after the other, with the place of everything that is left out. It knows no graph. */
@NullMarked
package org.modellineage.connector;

import org.jspecify.annotations.NullMarked;
