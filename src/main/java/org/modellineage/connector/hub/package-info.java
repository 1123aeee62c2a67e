/** Rows of a model hub's list of models, as its API and dumps of it hold them. */
@NullMarked
package org.modellineage.connector.hub;

import org.jspecify.annotations.NullMarked;
