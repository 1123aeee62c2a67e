/** Writes pictures as Mermaid, within the limits that Mermaid sets. It lays nothing out: whatever shows the diagram does. */
@NullMarked
package org.modellineage.picture.mermaid;

import org.jspecify.annotations.NullMarked;
