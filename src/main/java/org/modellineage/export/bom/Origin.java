package org.modellineage.export.bom;

import java.util.Locale;

/** What sources tell of the parents of a model, from which its weights come. */
enum Origin {
    /** At least one is named. */
    KNOWN,
    /** There are none: it was trained from scratch. */
    NONE,
    /** Its maker does not disclose them. */
    UNDISCLOSED,
    /** No source says, or in doubt only. */
    UNKNOWN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
