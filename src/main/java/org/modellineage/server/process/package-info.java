/** Finds, starts and stops the server process on behalf of a command. It must not use classes of the engine, which are not on the class path of the command. */
@NullMarked
package org.modellineage.server.process;

import org.jspecify.annotations.NullMarked;
