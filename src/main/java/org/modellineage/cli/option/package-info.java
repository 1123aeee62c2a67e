/**
 * Options and parameters of the command line, and the values that they are parsed into. It neither runs commands nor asks
 * the database.
 */
@NullMarked
package org.modellineage.cli.option;

import org.jspecify.annotations.NullMarked;
