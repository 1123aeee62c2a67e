/**
 * What leaves the program: answers on standard output, in a file or a pager, messages on standard error, and exit codes.
 * It does not parse the command line and does not know the commands.
 */
@NullMarked
package org.modellineage.cli.output;

import org.jspecify.annotations.NullMarked;
