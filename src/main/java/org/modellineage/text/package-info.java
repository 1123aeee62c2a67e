/**
 * What each output may carry of a text that anyone may have written: {@link org.modellineage.text.HiddenCharacters} says
 * what nobody sees, and each output has a type that makes a text safe for it. It knows neither answers nor files.
 */
@NullMarked
package org.modellineage.text;

import org.jspecify.annotations.NullMarked;
