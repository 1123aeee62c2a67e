/** Lays out pictures and draws them as SVG. It is the only package that knows the layout library. */
@NullMarked
package org.modellineage.picture.svg;

import org.jspecify.annotations.NullMarked;
