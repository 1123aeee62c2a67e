package org.modellineage.render.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shares the width of a page among columns: what fits keeps its natural width, and only the widest columns give way, as
 * far as their longest words; words are broken only when that is not enough.
 */
final class ColumnWidths {

    /** Longer words may be broken, in this order of preference. */
    private static final int[] LONGEST_WORDS_KEPT = {24, 14};

    private static final int READABLE = 32;

    private ColumnWidths() {}

    /** Whether every column can have its natural width, with so much between two of them. */
    static boolean natural(List<TableColumn> columns, int gap, int page) {
        return sum(capped(columns, 0, Integer.MAX_VALUE)) <= available(columns, gap, page);
    }

    /** Whether every column has room for some words of its values, so that a row takes few lines. */
    static boolean readable(List<TableColumn> columns, int gap, int page) {
        return sum(capped(columns, 0, READABLE)) <= available(columns, gap, page);
    }

    /** The width of each column, with so much between two of them; nothing when the columns do not fit. */
    static int @Nullable [] of(List<TableColumn> columns, int gap, int page) {
        long available = available(columns, gap, page);
        for (int longest : LONGEST_WORDS_KEPT) {
            if (sum(capped(columns, longest, 0)) <= available) {
                return shared(columns, longest, available);
            }
        }
        return null;
    }

    private static long available(List<TableColumn> columns, int gap, int page) {
        return page == 0 ? Long.MAX_VALUE : page - (long) gap * (columns.size() - 1);
    }

    /** The widths under the highest cap that fits; what is left over goes to the first columns that want it. */
    private static int[] shared(List<TableColumn> columns, int longest, long available) {
        int low = 0;
        int high = 1;
        for (TableColumn column : columns) {
            high = Math.max(high, column.natural());
        }
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sum(capped(columns, longest, middle)) <= available) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int[] widths = capped(columns, longest, low);
        long rest = available - sum(widths);
        for (int i = 0; i < widths.length && rest > 0; i++) {
            if (widths[i] < columns.get(i).natural()) {
                widths[i]++;
                rest--;
            }
        }
        return widths;
    }

    private static int[] capped(List<TableColumn> columns, int longest, int cap) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            TableColumn column = columns.get(i);
            widths[i] = Math.min(column.natural(), Math.max(column.least(longest), cap));
        }
        return widths;
    }

    private static long sum(int[] widths) {
        long sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }
}
