/** Reads folders of curated YAML into model records and reports every problem with its place. It never touches a database. */
@NullMarked
package org.modellineage.collection;

import org.jspecify.annotations.NullMarked;
