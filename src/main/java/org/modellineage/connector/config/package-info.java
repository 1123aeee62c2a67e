/** Reads the configuration files of model folders. */
@NullMarked
package org.modellineage.connector.config;

import org.jspecify.annotations.NullMarked;
