package org.modellineage.connector;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.text.VisibleText;

/** What people and tools write where there is nothing to say, and how a value is shown in a message. */
public final class Words {

    private static final Set<String> NONE =
            Set.of("", "none", "null", "n/a", "na", "nil", "unknown", "false", "no", "-", "?", "nan", "undefined");

    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST_WRITTEN = 1_000;

    private Words() {}

    /** Whether a word says that there is none. */
    public static boolean isNone(String text) {
        return NONE.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** A value as people can read it in a message. */
    public static String shown(@Nullable Object value) {
        StringBuilder beginning = new StringBuilder();
        write(value, beginning);
        String text = VisibleText.of(beginning.toString());
        String cut = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
        return value instanceof String ? '"' + cut + '"' : cut;
    }

    /** Writes a value up to about the length that is shown; in YAML, a short text may stand for a tree of any length. */
    private static void write(@Nullable Object value, StringBuilder text) {
        if (text.length() > LONGEST_WRITTEN) {
            return;
        }
        if (value instanceof Map<?, ?> map) {
            text.append('{');
            String comma = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (text.length() > LONGEST_WRITTEN) {
                    return;
                }
                text.append(comma);
                write(entry.getKey(), text);
                text.append('=');
                write(entry.getValue(), text);
                comma = ", ";
            }
            text.append('}');
        } else if (value instanceof Iterable<?> list) {
            text.append('[');
            String comma = "";
            for (Object item : list) {
                if (text.length() > LONGEST_WRITTEN) {
                    return;
                }
                text.append(comma);
                write(item, text);
                comma = ", ";
            }
            text.append(']');
        } else {
            text.append(value);
        }
    }
}
