@NullMarked
package org.modellineage.server;

import org.jspecify.annotations.NullMarked;
