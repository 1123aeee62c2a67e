package org.modellineage.model;

import java.util.Locale;

/** The rank of a claim among competing ones; a rank other than normal needs a reason. */
public enum Rank {
    PREFERRED,
    NORMAL,
    DEPRECATED;

    /** The word used in the graph, in collections and in answers, such as {@code preferred}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
