package org.modellineage.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of loading: everything that one folder, file or connector brings, complete and free of problems.
 *
 * @param id a slug
 * @param title what people call it
 * @param description one sentence on what it holds
 * @param license the licence of the data itself
 * @param entities what it declares, sources left out, in the order of the files
 * @param sources the sources it declares, in the order of the files
 * @param statements what those sources say, in the order of the files
 */
public record Collection(
        String id,
        String title,
        @Nullable String description,
        @Nullable String license,
        List<Entity> entities,
        List<Source> sources,
        List<Statement> statements) {

    public Collection {
        entities = List.copyOf(entities);
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
    }
}
