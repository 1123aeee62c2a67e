/**
 * What a shell can offer for the word that is being typed. It starts no server, and whatever fails, it offers less and says
 * nothing.
 */
@NullMarked
package org.modellineage.cli.completion;

import org.jspecify.annotations.NullMarked;
