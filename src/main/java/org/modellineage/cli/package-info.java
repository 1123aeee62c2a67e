/**
 * The program: runs one command line and explains what fails. Only it and the packages within it use picocli, the standard
 * streams and exit codes.
 */
@NullMarked
package org.modellineage.cli;

import org.jspecify.annotations.NullMarked;
