package org.modellineage.model;

import java.util.Locale;
import java.util.Optional;

/** How a source puts a statement forward. */
public enum Status {
    ASSERTED,
    DISPUTED,
    ALLEGED,
    DENIED,
    RETRACTED;

    /** The word used in the graph, in collections and in answers, such as {@code alleged}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status with a word. */
    public static Optional<Status> of(String word) {
        for (Status status : values()) {
            if (status.word().equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
