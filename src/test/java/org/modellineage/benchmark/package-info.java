/**
 * Whole-process measurements, each beside its yardstick in the same run: {@code mvn -Pbenchmark -Dfast -DskipTests verify}. No test: nothing
 * here decides whether a build passes.
 */
@NullMarked
package org.modellineage.benchmark;

import org.jspecify.annotations.NullMarked;
