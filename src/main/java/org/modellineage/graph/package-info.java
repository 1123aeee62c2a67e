/** Opens the database and runs statements in managed transactions. It is the only package that knows the driver. */
@NullMarked
package org.modellineage.graph;

import org.jspecify.annotations.NullMarked;
