package org.modellineage.model;

import java.util.Locale;
import org.modellineage.text.PlainText;

/** The key by which a name is looked up: names that differ only in case or hidden characters share one. */
public final class NameKey {

    private NameKey() {}

    /** The plain text of a name in lower case. */
    public static String of(String name) {
        return PlainText.composed(PlainText.of(name).toLowerCase(Locale.ROOT));
    }
}
