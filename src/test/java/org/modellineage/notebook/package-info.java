@NullMarked
package org.modellineage.notebook;

import org.jspecify.annotations.NullMarked;
