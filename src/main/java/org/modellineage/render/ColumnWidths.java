package org.modellineage.render;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Shares the width of a page among columns: what fits keeps its natural width, and only the widest columns give way, as
 * far as their longest words.
 */
final class ColumnWidths {

    /** A longer word may be broken; up to here a column is kept wide enough for its words. */
    private static final int LONGEST_WORD_KEPT = 24;

    private final int[] natural;
    private final int[] least;

    /** Begins with as many columns, all empty. */
    ColumnWidths(int columns) {
        natural = new int[columns];
        least = new int[columns];
    }

    /** Takes the measure of text that may be wrapped. */
    void measure(int column, String text) {
        int width = DisplayWidth.of(text);
        natural[column] = Math.max(natural[column], width);
        if (width > least[column]) {
            least[column] = Math.max(least[column], Math.min(LONGEST_WORD_KEPT, longestWord(text)));
        }
    }

    /** Takes the measure of text that must stay on one line, such as a number. */
    void measureWhole(int column, String text) {
        int width = DisplayWidth.of(text);
        natural[column] = Math.max(natural[column], width);
        least[column] = Math.max(least[column], width);
    }

    /** The width of each column when their sum may be so much; nothing when not even the longest words would fit. */
    int @Nullable [] within(int available) {
        if (sum(natural) <= available) {
            return natural.clone();
        }
        if (sum(least) > available) {
            return null;
        }
        int low = 0;
        int high = available;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sum(capped(middle)) <= available) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int[] widths = capped(low);
        int rest = available - sum(widths);
        for (int i = 0; i < widths.length && rest > 0; i++) {
            if (widths[i] < natural[i]) {
                widths[i]++;
                rest--;
            }
        }
        return widths;
    }

    int[] natural() {
        return natural.clone();
    }

    private int[] capped(int cap) {
        int[] widths = new int[natural.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.min(natural[i], Math.max(least[i], cap));
        }
        return widths;
    }

    private static int sum(int[] widths) {
        return Arrays.stream(widths).sum();
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
