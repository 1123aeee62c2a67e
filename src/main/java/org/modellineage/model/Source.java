package org.modellineage.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document, repository, paper or database that makes claims. Its dependencies on other sources are statements like
 * any other.
 *
 * @param entity the source as an entity of kind {@link EntityKind#SOURCE}
 * @param kind primary, secondary or a paraphrase, with respect to what it says
 * @param publisher its publisher, as text
 * @param authors its authors, in order
 * @param publishedOn when it first appeared; null when unknown
 * @param revisedOn the date of the revision that was read; null for a source that does not change
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
