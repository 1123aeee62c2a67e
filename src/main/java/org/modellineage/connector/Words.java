package org.modellineage.connector;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.text.VisibleText;

/** What people and tools write where there is nothing to say, and how a value is shown in a message. */
public final class Words {

    private static final Set<String> NONE =
            Set.of("", "none", "null", "n/a", "na", "nil", "unknown", "false", "no", "-", "?", "nan", "undefined");

    private static final int LONGEST_SHOWN = 60;

    private Words() {}

    /** Whether a word says that there is none. */
    public static boolean isNone(String text) {
        return NONE.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** A value as people can read it in a message. */
    public static String shown(@Nullable Object value) {
        String text = VisibleText.of(String.valueOf(value));
        String cut = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
        return value instanceof String ? '"' + cut + '"' : cut;
    }
}
