/** Asks a model hub's API over the network, and keeps its answers in files. It knows no graph, and reads no format but its own. */
@NullMarked
package org.modellineage.hub;

import org.jspecify.annotations.NullMarked;
