package org.modellineage.benchmark;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row of a model hub's list, and what it means.
 *
 * @param index its number, from 0
 * @param id the model's id on the hub
 * @param account who published it
 * @param createdAt when, to the second
 * @param licence its licence as written; null when the row names none
 * @param dataset what it was trained on; null when the row names nothing
 * @param relation how it comes from its parents
 * @param written the parents as the row writes them, which may be wrong
 * @param parents the numbers of the rows that these are
 * @param missing the ids of parents that have no row
 */
record MadeUpRow(
        int index,
        String id,
        String account,
        String createdAt,
        long downloads,
        @Nullable String licence,
        @Nullable String dataset,
        Relation relation,
        List<String> written,
        List<Integer> parents,
        List<String> missing) {

    private static final String OTHER = "other";

    /** The relations to a parent that hubs know, with what they are in the graph. */
    enum Relation {
        FINETUNE("INITIALIZED_FROM"),
        ADAPTER("ADAPTER_OF"),
        QUANTIZED("QUANTIZED_FROM"),
        MERGE("MERGED_FROM");

        private final String type;

        Relation(String type) {
            this.type = type;
        }

        /** The type of the relationship in the graph. */
        String type() {
            return type;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The licence that the row means: "other" is the hub's word for one that it does not know. */
    @Nullable
    String knownLicence() {
        return OTHER.equals(licence) ? null : licence;
    }

    /** The day on which the model was published. */
    String day() {
        return createdAt.substring(0, 10);
    }

    /** The id of the model in a row. */
    static String id(int index) {
        return account(index) + "/Model-" + index;
    }

    static String account(int index) {
        return "Org-" + index % 50_000;
    }
}
