/**
 * Bills of materials of a model: CycloneDX and SPDX, each with the whole family, its licences and who says so. It knows neither
 * graph nor command, and writes nothing that no source says.
 */
@NullMarked
package org.modellineage.export.bom;

import org.jspecify.annotations.NullMarked;
