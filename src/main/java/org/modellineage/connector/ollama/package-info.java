/** Reads what Ollama keeps of its models, and the files that models are made from with it. It asks no server. */
@NullMarked
package org.modellineage.connector.ollama;

import org.jspecify.annotations.NullMarked;
