/**
 * Where the program is installed, which database it talks to, what an empty local one is filled with, and how it is asked.
 * It knows neither the command line nor notebooks, and prints nothing.
 */
@NullMarked
package org.modellineage.session;

import org.jspecify.annotations.NullMarked;
