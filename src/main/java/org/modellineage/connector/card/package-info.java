/** Reads the cards of models: the fields at their beginning, and what tools leave in their text. */
@NullMarked
package org.modellineage.connector.card;

import org.jspecify.annotations.NullMarked;
