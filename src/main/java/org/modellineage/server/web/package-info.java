/** The web pages of the local server: sign-in, the guide and Neo4j Browser, on loopback only. It knows the database by its address alone. */
@NullMarked
package org.modellineage.server.web;

import org.jspecify.annotations.NullMarked;
