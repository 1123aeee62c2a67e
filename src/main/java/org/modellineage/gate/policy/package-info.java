/**
 * Policies: what they may say, and reading them from YAML with the place of each problem. It knows neither models nor
 * findings.
 */
@NullMarked
package org.modellineage.gate.policy;

import org.jspecify.annotations.NullMarked;
