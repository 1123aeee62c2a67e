/** Verdicts as text, JSON, SARIF and JUnit XML. It judges nothing. */
@NullMarked
package org.modellineage.gate.format;

import org.jspecify.annotations.NullMarked;
