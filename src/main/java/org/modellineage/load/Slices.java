package org.modellineage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.modellineage.model.EntityRecord;

/** Cuts a stream of records into slices of which one transaction can hold each. */
final class Slices {

    private Slices() {}

    /**
     * Passes on all records, and closes the stream.
     *
     * @param largest how many entities and statements a slice has at most, unless its only record has more
     */
    static void of(Stream<EntityRecord> records, int largest, Consumer<List<EntityRecord>> slice) {
        try (records) {
            List<EntityRecord> some = new ArrayList<>();
            long size = 0;
            for (EntityRecord each : (Iterable<EntityRecord>) records::iterator) {
                int more = 1 + each.statements().size();
                if (!some.isEmpty() && size + more > largest) {
                    slice.accept(some);
                    some = new ArrayList<>();
                    size = 0;
                }
                some.add(each);
                size += more;
            }
            if (!some.isEmpty()) {
                slice.accept(some);
            }
        }
    }
}
