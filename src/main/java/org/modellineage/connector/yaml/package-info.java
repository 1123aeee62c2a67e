/** Reads YAML that other people and their tools wrote, within bounds. It knows nothing of what the files mean. */
@NullMarked
package org.modellineage.connector.yaml;

import org.jspecify.annotations.NullMarked;
