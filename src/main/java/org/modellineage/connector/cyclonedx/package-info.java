/** Reads CycloneDX bills of materials, for the models and data among their components and what those come from. It takes no dependency of software for lineage. */
@NullMarked
package org.modellineage.connector.cyclonedx;

import org.jspecify.annotations.NullMarked;
