/** The server process itself: runs Neo4j and the web pages until it is stopped, idle, or without its folder. It is the only package that knows the engine, and no other package uses it. */
@NullMarked
package org.modellineage.server.engine;

import org.jspecify.annotations.NullMarked;
