package org.modellineage.load.storage;

import java.util.ArrayList;
import java.util.List;

/** Days as the graph holds them: text {@code YYYY-MM-DD}, whose alphabetic order is the order in time. */
public final class Days {

    /** The day on which a source without a date counts as published: later than every day that one may ask for. */
    public static final String UNDATED = "9999-12-31";

    /** The end of what has no end; it sorts after every day. */
    public static final String OPEN = "open";

    private Days() {}

    /** A value that changes, as the list of the days from which another one holds: {@code 2025-01-20 3}. */
    public static final class Values {

        private final List<String> entries = new ArrayList<>(1);
        private String last = "";

        /** From this day on, which is later than those before, it is this. */
        public void from(String day, Object value) {
            String text = value.toString();
            if (entries.isEmpty() || !last.equals(text)) {
                entries.add(day + " " + text);
                last = text;
            }
        }

        public List<String> entries() {
            return List.copyOf(entries);
        }
    }
}
