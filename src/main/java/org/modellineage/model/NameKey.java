package org.modellineage.model;

import java.util.Locale;

/** What a name is looked up by: two names that differ in case or in what nobody sees have one key. */
public final class NameKey {

    private NameKey() {}

    /** The plain text in lower case. */
    public static String of(String name) {
        return PlainText.composed(PlainText.of(name).toLowerCase(Locale.ROOT));
    }
}
