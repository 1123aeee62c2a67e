package org.modellineage.load;

import java.util.ArrayList;
import java.util.List;

/** Days as the graph holds them: text {@code YYYY-MM-DD}, whose alphabetic order is the order in time. */
final class Days {

    /** The day on which a source without a date counts as published: later than every day that one may ask for. */
    static final String UNDATED = "9999-12-31";

    /** The end of what has no end; it sorts after every day. */
    static final String OPEN = "open";

    private Days() {}

    /** A value that changes, as the list of the days from which another one holds: {@code 2025-01-20 3}. */
    static final class Values {

        private final List<String> entries = new ArrayList<>(1);
        private String last = "";

        /** From this day on, which is later than those before, it is this. */
        void from(String day, Object value) {
            String text = value.toString();
            if (entries.isEmpty() || !last.equals(text)) {
                entries.add(day + " " + text);
                last = text;
            }
        }

        List<String> entries() {
            return List.copyOf(entries);
        }
    }
}
