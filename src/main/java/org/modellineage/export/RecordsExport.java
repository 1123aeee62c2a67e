package org.modellineage.export;

import java.util.List;
import org.modellineage.collection.CollectionJson;

/** Our own records, one JSON object a line, which {@code lineage load} reads. */
final class RecordsExport implements Exporter {

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public String description() {
        return "records that load again";
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(".jsonl", (ancestry, out) -> CollectionJson.writeLines(AncestryCollection.of(ancestry), out)));
    }
}
