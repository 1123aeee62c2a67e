/** The command: picocli, the standard streams and exit codes, which nothing else knows. */
@NullMarked
package org.modellineage.cli;

import org.jspecify.annotations.NullMarked;
