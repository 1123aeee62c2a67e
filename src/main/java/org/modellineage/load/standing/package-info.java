/** What stands on an entity, day by day, of all that collections declare and sources claim: ranks, conflicts, and the count of independent sources. It reads and writes nothing. */
@NullMarked
package org.modellineage.load.standing;

import org.jspecify.annotations.NullMarked;
