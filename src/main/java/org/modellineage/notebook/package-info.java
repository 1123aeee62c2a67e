/** The graph from Java programs and notebooks: asking, loading, showing, plotting; no other package uses it. */
@NullMarked
package org.modellineage.notebook;

import org.jspecify.annotations.NullMarked;
