/** Rows as tables, records, Markdown and lines under headings. It gets rows that were read already. */
@NullMarked
package org.modellineage.render.table;

import org.jspecify.annotations.NullMarked;
