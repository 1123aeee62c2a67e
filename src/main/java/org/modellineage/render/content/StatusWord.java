package org.modellineage.render.content;

import org.jspecify.annotations.Nullable;
import org.modellineage.model.Status;

/** Reads the word for how sure something is. */
public final class StatusWord {

    private StatusWord() {}

    /** The status of that word; asserted without one, and when it is a word that only its report knows. */
    public static Status of(@Nullable Object word) {
        for (Status status : Status.values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        return Status.ASSERTED;
    }
}
