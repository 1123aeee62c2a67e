/** Files of entity records in the order of their ids, which hold an input of any size between reading and loading. It knows no format but its own. */
@NullMarked
package org.modellineage.spool;

import org.jspecify.annotations.NullMarked;
