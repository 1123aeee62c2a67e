package org.modellineage.model;

import java.util.Locale;

/** What passes from a parent to a child along a derivation: the parent of the weights is not the teacher of the outputs. */
public enum Channel {
    WEIGHTS,
    OUTPUTS,
    DATA,
    DESIGN,
    UNKNOWN;

    /** The word used in the graph, in options and in answers, such as {@code weights}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
