/** Writes pictures as pages of HTML that can be searched and walked without a network. It draws nothing itself: the drawing inside is SVG. */
@NullMarked
package org.modellineage.picture.page;

import org.jspecify.annotations.NullMarked;
