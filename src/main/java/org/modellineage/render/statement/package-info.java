/** Statements with their sources: claims, licences and cards. It decides what is brief, not what is true. */
@NullMarked
package org.modellineage.render.statement;

import org.jspecify.annotations.NullMarked;
