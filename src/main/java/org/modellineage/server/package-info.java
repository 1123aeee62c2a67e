/** The local server, a process of its own. This package holds no classes; {@code home}, {@code process}, {@code web} and {@code engine} do. */
@NullMarked
package org.modellineage.server;

import org.jspecify.annotations.NullMarked;
