/** Edges as trees and as chains. Pictures of them are in {@code drawing}. */
@NullMarked
package org.modellineage.render.lineage;

import org.jspecify.annotations.NullMarked;
