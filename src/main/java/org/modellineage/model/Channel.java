package org.modellineage.model;

import java.util.Locale;

/** What a parent passes on to a child in a derivation, such as weights, or outputs to learn from. */
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
