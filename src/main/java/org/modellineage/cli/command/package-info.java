/**
 * The commands, a file each, and their help. A command says what it takes and asks a session; it parses no command line and
 * touches no standard stream.
 */
@NullMarked
package org.modellineage.cli.command;

import org.jspecify.annotations.NullMarked;
