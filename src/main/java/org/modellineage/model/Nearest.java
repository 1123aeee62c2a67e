package org.modellineage.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that was most likely meant: the one with the fewest insertions, deletions, replacements and swaps of
 * letters, ignoring case, up to about a third of the word; otherwise the only word that it is a prefix of.
 */
public final class Nearest {

    private static final int MOST_EDITS = 4;
    private static final int SHORTEST_BEGINNING = 4;

    private final List<Candidate> candidates;

    private Nearest(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /** Prepares a search; of equally near words the first one wins. */
    public static Nearest among(Collection<String> words) {
        List<Candidate> candidates = new ArrayList<>(words.size());
        for (String word : words) {
            String folded = word.toLowerCase(Locale.ROOT);
            candidates.add(new Candidate(word, folded, letters(folded)));
        }
        return new Nearest(candidates);
    }

    /** The nearest word, if it is near enough to be a misspelling. */
    public Optional<String> to(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        long letters = letters(folded);
        int limit = mostEdits(folded);
        Candidate best = null;
        for (Candidate candidate : candidates) {
            // One edit changes at most two letters, which excludes most words without comparing them.
            if (Long.bitCount(letters ^ candidate.letters) > 2 * limit) {
                continue;
            }
            int distance = distance(limit, folded, candidate.folded);
            if (distance <= limit) {
                best = candidate;
                limit = distance - 1;
                if (limit < 0) {
                    break;
                }
            }
        }
        return best == null ? continuing(folded) : Optional.of(best.word);
    }

    private Optional<String> continuing(String folded) {
        if (folded.length() < SHORTEST_BEGINNING) {
            return Optional.empty();
        }
        List<Candidate> longer = candidates.stream()
                .filter(candidate -> candidate.folded.startsWith(folded))
                .limit(2)
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0).word) : Optional.empty();
    }

    private static int mostEdits(String word) {
        return word.length() < 2 ? 0 : Math.min(MOST_EDITS, Math.max(1, word.length() / 3));
    }

    private static long letters(String folded) {
        long letters = 0;
        for (int i = 0; i < folded.length(); i++) {
            letters |= 1L << (folded.charAt(i) & 63);
        }
        return letters;
    }

    /**
     * The Damerau-Levenshtein distance between two texts, the number of single-letter edits with swaps of neighbours; some
     * number above the limit as soon as it must exceed it.
     */
    static int distance(int limit, String a, String b) {
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

    private record Candidate(String word, String folded, long letters) {}
}
