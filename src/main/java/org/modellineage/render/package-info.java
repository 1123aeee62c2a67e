/** Turns answers into text: tables, trees, chains, JSON, CSV, Markdown. It reads no database and writes to whatever it is given. */
@NullMarked
package org.modellineage.render;

import org.jspecify.annotations.NullMarked;
