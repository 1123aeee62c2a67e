/** What pictures of an answer show; {@code picture} draws them. */
@NullMarked
package org.modellineage.render.drawing;

import org.jspecify.annotations.NullMarked;
