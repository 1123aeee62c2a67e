package org.modellineage.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit of loading: the valid content of one folder, file or connector.
 *
 * @param id a slug
 * @param title the title
 * @param description one sentence on its content
 * @param license the licence of the data itself
 * @param entities its entities except sources, in the order of the files
 * @param sources its sources, in the order of the files
 * @param statements the statements of these sources, in the order of the files
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
