/** What the graph is about: entities, sources, statements and their claims, and the closed vocabularies they use. It depends on nothing but {@code text}. */
@NullMarked
package org.modellineage.model;

import org.jspecify.annotations.NullMarked;
