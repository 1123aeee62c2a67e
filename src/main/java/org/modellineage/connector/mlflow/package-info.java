/** Reads the description that MLflow leaves with a model that it stores. It reads no environment and no signature. */
@NullMarked
package org.modellineage.connector.mlflow;

import org.jspecify.annotations.NullMarked;
