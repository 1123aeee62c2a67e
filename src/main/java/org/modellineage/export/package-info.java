/**
 * What the graph knows of one model and of everything that it came from, written in other people's formats and as
 * records of our own, a class or a package each. It reads the graph only through questions, and knows no command.
 */
@NullMarked
package org.modellineage.export;

import org.jspecify.annotations.NullMarked;
