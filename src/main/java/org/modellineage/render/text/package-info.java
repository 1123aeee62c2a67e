/** Text on a page: its width, colours and lines. It knows nothing of answers. */
@NullMarked
package org.modellineage.render.text;

import org.jspecify.annotations.NullMarked;
