package org.modellineage.collection;

import java.util.List;
import java.util.Optional;
import org.modellineage.collection.problem.Problem;
import org.modellineage.model.Collection;

/**
 * The result of reading a folder.
 *
 * @param collection the collection; present exactly when no problem is an error
 * @param problems all problems, in the order of files, lines and columns
 */
public record Reading(Optional<Collection> collection, List<Problem> problems) {}
