/** The command line. Only this package uses picocli, the standard streams and exit codes. */
@NullMarked
package org.modellineage.cli;

import org.jspecify.annotations.NullMarked;
