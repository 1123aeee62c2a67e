/** The files in the home folder of the local server, through which commands and the server process find each other, and the time that those who wait for them share. It starts no process and serves nothing. */
@NullMarked
package org.modellineage.server.home;

import org.jspecify.annotations.NullMarked;
