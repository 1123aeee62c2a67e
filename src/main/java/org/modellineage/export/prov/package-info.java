/** An ancestry as a PROV document with a bundle for each source, in two notations. It asks no graph, and knows no other format. */
@NullMarked
package org.modellineage.export.prov;

import org.jspecify.annotations.NullMarked;
