/** Reads folders of curated YAML, and files of records in the same schema, into model records and checks that ids and references hold. It never touches a database. */
@NullMarked
package org.modellineage.collection;

import org.jspecify.annotations.NullMarked;
