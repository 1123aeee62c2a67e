/** Text on a terminal or in a file: its width, colours and lines. It knows nothing of answers. */
@NullMarked
package org.modellineage.render.terminal;

import org.jspecify.annotations.NullMarked;
