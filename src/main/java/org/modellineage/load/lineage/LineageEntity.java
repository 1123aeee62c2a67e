package org.modellineage.load.lineage;

import java.util.List;

/**
 * What a derivation needs to know of a model or dataset.
 *
 * @param dataset true for a dataset, false for a model
 * @param released whether it was published
 * @param series whether it stands for its members
 * @param weightsOriginByDay entries {@code '<day> <value>'}, ascending, one for each day from which another value stands
 */
record LineageEntity(
        String id, String name, boolean dataset, boolean released, boolean series, List<String> weightsOriginByDay) {

    private static final int DAY_LENGTH = "2024-05-16".length();

    /** Whether it is a state on the way to a released model: an unreleased model that stands for itself alone. */
    boolean isCheckpoint() {
        return !dataset && !released && !series;
    }

    /** Whether its weights came from no other model, by what was known on a day. */
    boolean isFromScratch(String day) {
        String value = "";
        for (String entry : weightsOriginByDay) {
            if (entry.substring(0, DAY_LENGTH).compareTo(day) <= 0) {
                value = entry.substring(DAY_LENGTH).strip();
            }
        }
        return value.equals("from-scratch");
    }
}
