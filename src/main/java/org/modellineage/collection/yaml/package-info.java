/** The text of a file and the tree of YAML nodes in it, each with its place. It is the only package that knows the YAML library, and knows nothing of what the nodes mean. */
@NullMarked
package org.modellineage.collection.yaml;

import org.jspecify.annotations.NullMarked;
