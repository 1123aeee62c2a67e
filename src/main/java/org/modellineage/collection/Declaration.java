package org.modellineage.collection;

import org.modellineage.collection.problem.Place;
import org.modellineage.model.EntityKind;

/** The place where a collection declares an id, and the kind that it gives to it. */
record Declaration(String id, EntityKind kind, Place place) {}
