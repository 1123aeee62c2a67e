package org.modellineage.collection.problem;

import java.util.Collection;
import java.util.Optional;
import org.modellineage.model.Nearest;

/** The part of a message that suggests what to write instead of an unknown word. */
public final class Suggestion {

    private static final int SHORT_LIST = 8;

    private Suggestion() {}

    /** Names the most similar word, and all words when they are few or none is similar. */
    public static String insteadOf(String word, Collection<String> words) {
        Optional<String> nearest = Nearest.among(words).to(word);
        String all = "accepted: " + String.join(", ", words);
        if (nearest.isEmpty()) {
            return "; " + all;
        }
        String meant = "; did you mean " + Quoted.of(nearest.get()) + "?";
        return words.size() > SHORT_LIST ? meant : meant + " " + all;
    }
}
