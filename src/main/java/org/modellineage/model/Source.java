package org.modellineage.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document, repository, paper or database that says something. What it depends on are statements like any other.
 *
 * @param entity its identity; of kind {@link EntityKind#SOURCE}
 * @param kind how near it is to what it says
 * @param publisher who put it out, as text
 * @param authors who wrote it, in order
 * @param publishedOn when it first appeared; unknown when null
 * @param revisedOn the date of the revision that was read, where the source changes
 * @param retrievedOn when it was read
 * @param url where it can be found
 * @param revision the commit, version or edition that was read
 */
public record Source(
        Entity entity,
        SourceKind kind,
        @Nullable String publisher,
        List<String> authors,
        @Nullable PartialDate publishedOn,
        @Nullable PartialDate revisedOn,
        @Nullable PartialDate retrievedOn,
        @Nullable String url,
        @Nullable String revision) {

    public Source {
        authors = List.copyOf(authors);
    }

    /** The source's id. */
    public String id() {
        return entity.id();
    }
}
