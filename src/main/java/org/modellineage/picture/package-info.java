/** Pictures of lineage and of time, and the forms they are written in. It knows no answers and no database, and is the only package that knows the layout library. */
@NullMarked
package org.modellineage.picture;

import org.jspecify.annotations.NullMarked;
