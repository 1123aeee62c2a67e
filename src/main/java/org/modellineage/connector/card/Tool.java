package org.modellineage.connector.card;

import java.util.List;
import java.util.Locale;

/** What wrote a card. Tools fill in fields whether somebody means it or not. */
enum Tool {
    /** Nobody but people, as far as the card tells. */
    NONE,
    /** The base model's licence is copied when nobody names one. */
    TRAINER,
    /** Every card says apache-2.0, whatever the base model's licence is. */
    UNSLOTH,
    /** The base models are those of the configuration, without their parts in it. */
    MERGEKIT;

    static Tool of(List<String> tags) {
        if (tags.contains("unsloth")) {
            return UNSLOTH;
        }
        if (tags.contains("generated_from_trainer")) {
            return TRAINER;
        }
        return tags.contains("mergekit") ? MERGEKIT : NONE;
    }

    /** Whether it names the base models. */
    boolean fillsInBaseModels() {
        return this != NONE;
    }

    /** Whether it may have named a licence that nobody chose. */
    boolean fillsIn(String license) {
        return switch (this) {
            case TRAINER -> true;
            case UNSLOTH -> license.toLowerCase(Locale.ROOT).equals("apache-2.0");
            default -> false;
        };
    }
}
