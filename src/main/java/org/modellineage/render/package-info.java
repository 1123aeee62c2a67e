/** Turns answers into text and pictures: picks what writes a view in a format. It reads no database and writes to whatever it is given. */
@NullMarked
package org.modellineage.render;

import org.jspecify.annotations.NullMarked;
