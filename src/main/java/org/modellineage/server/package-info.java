/** The local server, a process of its own, and how commands find, start and stop it. It is the only package that knows the engine. */
@NullMarked
package org.modellineage.server;

import org.jspecify.annotations.NullMarked;
