package org.modellineage.session;

import org.modellineage.load.RecordCollection;
import org.modellineage.spool.SortedRecords;

/** Hands files of records to the loader. */
final class Imports {

    private Imports() {}

    static RecordCollection collection(SortedRecords records) {
        return new RecordCollection(
                records.collection(), records.title(), records.source(), records.size(), records::open);
    }
}
