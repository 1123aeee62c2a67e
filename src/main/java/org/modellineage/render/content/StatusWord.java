package org.modellineage.render.content;

import org.modellineage.model.Status;

/** Words for how sure a statement is, and how it stands among those that compete with it. */
public final class StatusWord {

    private StatusWord() {}

    /** The status of a word; asserted when it is a word that only its report knows. */
    public static Status of(String word) {
        for (Status status : Status.values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        return Status.ASSERTED;
    }

    /** Status and rank in one or two words: a rank exists only where sources differ, so it replaces "disputed". */
    public static String withRank(String status, String rank) {
        if (rank.isEmpty() || rank.equals("normal")) {
            return status;
        }
        return status.equals(Status.ASSERTED.word()) || status.equals(Status.DISPUTED.word())
                ? rank
                : status + ", " + rank;
    }
}
