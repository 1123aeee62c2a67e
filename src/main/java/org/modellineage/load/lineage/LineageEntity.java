package org.modellineage.load.lineage;

import java.util.List;

/**
 * What the derivation needs to know of a model or dataset.
 *
 * @param dataset true for a dataset, false for a model
 * @param released whether it was published
 * @param series whether it stands for its members
 * @param weightsOriginByDay entries {@code '<day> <value>'}, ascending, one for each day from which another value holds
 */
record LineageEntity(
        String id, String name, boolean dataset, boolean released, boolean series, List<String> weightsOriginByDay) {

    private static final int DAY_LENGTH = "2024-05-16".length();

    /** Whether it is a checkpoint: an unreleased model that is no series. */
    boolean isCheckpoint() {
        return !dataset && !released && !series;
    }

    /** The days from which another origin of its weights holds. */
    List<String> originDays() {
        return weightsOriginByDay.stream()
                .map(entry -> entry.substring(0, DAY_LENGTH))
                .toList();
    }

    /** Whether, as known on a day, its weights came from no other model. */
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
