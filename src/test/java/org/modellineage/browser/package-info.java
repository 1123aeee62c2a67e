/** A real browser for tests of what people see in one. */
@NullMarked
package org.modellineage.browser;

import org.jspecify.annotations.NullMarked;
