package org.modellineage.model;

import java.util.ArrayList;
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
            int distance = EditDistance.within(limit, folded, candidate.folded);
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

    private record Candidate(String word, String folded, long letters) {}
}
