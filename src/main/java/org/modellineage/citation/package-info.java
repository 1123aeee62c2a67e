/**
 * Claims, entities and sources as references of a text: read from the graph, and written as text, BibTeX and CSL-JSON. It
 * knows no command line and writes no files.
 */
@NullMarked
package org.modellineage.citation;

import org.jspecify.annotations.NullMarked;
