package org.modellineage.model;

import java.util.Arrays;

/**
 * Computes the Damerau-Levenshtein distance between two texts: the number of single-letter edits, with swaps of
 * neighbours.
 */
final class EditDistance {

    private EditDistance() {}

    /** The distance, or some number above the limit as soon as it must exceed it. */
    static int within(int limit, String a, String b) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        // Ids of one collection share prefixes and suffixes; what remains between is short.
        int shorter = Math.min(a.length(), b.length());
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return compare(limit, a.substring(start, a.length() - end), b.substring(start, b.length() - end));
    }

    /** Computes the table of distances between prefixes row by row, no further from its diagonal than the limit. */
    private static int compare(int limit, String a, String b) {
        int tooMany = limit + 1;
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            Arrays.fill(row, tooMany);
            row[0] = i;
            int least = i;
            for (int j = Math.max(1, i - limit); j <= Math.min(b.length(), i + limit); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int edits = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && swapped(a, i, b, j)) {
                    edits = Math.min(edits, 1 + beforeLast[j - 2]);
                }
                row[j] = edits;
                least = Math.min(least, edits);
            }
            if (least > limit) {
                return tooMany;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
