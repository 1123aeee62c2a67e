package org.modellineage.load;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.Source;

/**
 * A collection of any size whose records are read as often as needed and never held as a whole.
 *
 * @param id a slug
 * @param title the title
 * @param source the source of all statements
 * @param size how many records there are
 * @param records opens the records, one for each id, in the order of the ids; whoever reads a stream closes it
 */
public record RecordCollection(
        String id, String title, Source source, long size, Supplier<Stream<EntityRecord>> records) {}
