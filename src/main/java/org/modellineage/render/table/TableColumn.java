package org.modellineage.render.table;

import java.util.List;
import java.util.Map;
import org.modellineage.render.content.Rows;
import org.modellineage.render.terminal.DisplayWidth;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.value.Wording;

/** A column of a table: its heading, how its values are shown, and what room they need. */
final class TableColumn {

    private static final int WIDEST_HEADING_KEPT = 12;

    private final String name;
    private final String heading;
    private boolean numeric = true;
    private boolean empty = true;
    private int natural;
    private int longestWord;

    /** Measures the heading and all values; a column is numeric if it holds only numbers. */
    TableColumn(String name, List<Map<String, Object>> rows) {
        this.name = name;
        this.heading = Wording.heading(name);
        measure(heading);
        for (Map<String, Object> row : rows) {
            Object value = row.get(name);
            numeric &= value == null || value instanceof Number;
            String text = text(row);
            empty &= text.isEmpty();
            measure(text);
        }
        numeric &= !empty;
    }

    String heading() {
        return heading;
    }

    boolean numeric() {
        return numeric;
    }

    /** Whether it says how sure a row is. */
    boolean isStatus() {
        return name.equals("status");
    }

    /** Whether no row has a value for it. */
    boolean empty() {
        return empty;
    }

    /** Columns that the widest value or the heading takes. */
    int natural() {
        return natural;
    }

    /** The fewest columns it should have when words up to a length are kept whole; short headings and numbers always are. */
    int least(int longestKept) {
        int forHeading = Math.min(DisplayWidth.of(heading), WIDEST_HEADING_KEPT);
        return numeric ? natural : Math.max(forHeading, Math.min(longestWord, longestKept));
    }

    InkedText cell(Map<String, Object> row) {
        String text = text(row);
        return new InkedText().add(text, Ink.of(name, text));
    }

    String text(Map<String, Object> row) {
        return Rows.text(name, row);
    }

    private void measure(String text) {
        int width = DisplayWidth.of(text);
        natural = Math.max(natural, width);
        if (width > longestWord) {
            longestWord = Math.max(longestWord, longestWord(text));
        }
    }

    private static int longestWord(String text) {
        int longest = 0;
        int begin = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', begin)) {
            longest = Math.max(longest, DisplayWidth.of(text, begin, space));
            begin = space + 1;
        }
        return Math.max(longest, DisplayWidth.of(text, begin, text.length()));
    }
}
