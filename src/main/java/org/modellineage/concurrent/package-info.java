/** Work in several threads whose results come in order. It knows nothing of what is computed. */
@NullMarked
package org.modellineage.concurrent;

import org.jspecify.annotations.NullMarked;
