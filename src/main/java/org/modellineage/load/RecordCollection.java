package org.modellineage.load;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.Source;

/**
 * A collection of any size whose records are read as often as needed and never held as a whole.
 *
 * @param id a slug
 * @param title the title
 * @param source the only source; null when records declare the sources
 * @param size how many records there are
 * @param records opens the records, one for each id, in the order of the ids; whoever reads a stream closes it
 */
public record RecordCollection(
        String id, String title, @Nullable Source source, long size, Supplier<Stream<EntityRecord>> records) {

    /** The only source, if there is one. */
    List<Source> sources() {
        return source == null ? List.of() : List.of(source);
    }

    /** The id of the only source; null when records declare the sources. */
    @Nullable
    String onlySource() {
        return source == null ? null : source.id();
    }
}
