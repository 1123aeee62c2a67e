package org.modellineage.load.storage;

import java.util.ArrayList;
import java.util.List;

/** Days as the graph stores them: text {@code YYYY-MM-DD}, whose alphabetic order is chronological. */
public final class Days {

    /** The day on which a source without a date counts as published, after any day that can be asked about. */
    public static final String UNDATED = "9999-12-31";

    /** The end of a period that has not ended; it sorts after every day. */
    public static final String OPEN = "open";

    private Days() {}

    /** A value over time, as a list of the days from which it changes: {@code 2025-01-20 3}. */
    public static final class Values {

        private final List<String> entries = new ArrayList<>(1);
        private String last = "";

        /** Adds the value that holds from a day on; days must ascend. */
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
