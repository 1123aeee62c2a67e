package org.modellineage.collection;

import java.util.Set;
import org.modellineage.collection.problem.Place;
import org.modellineage.model.EntityKind;

/**
 * A place where a collection names an entity.
 *
 * @param label what the id stands under, for messages
 * @param kinds the kinds of entity that may stand there
 */
record Reference(String label, String id, Set<EntityKind> kinds, Place place) {}
