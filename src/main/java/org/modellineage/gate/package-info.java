/**
 * Judges models by a policy on licences and lineage: what of it each breaks, and why. It asks no database and writes nothing.
 */
@NullMarked
package org.modellineage.gate;

import org.jspecify.annotations.NullMarked;
