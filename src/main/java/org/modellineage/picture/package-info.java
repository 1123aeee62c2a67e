/** What a picture of lineage or of time shows, and the words and colours that all its forms share. It knows no answers, no database, and none of the forms. */
@NullMarked
package org.modellineage.picture;

import org.jspecify.annotations.NullMarked;
