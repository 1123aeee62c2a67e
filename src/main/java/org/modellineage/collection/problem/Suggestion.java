package org.modellineage.collection.problem;

import java.util.Collection;
import java.util.Optional;
import org.modellineage.model.Nearest;

/** Words the part of a message that says what is accepted instead of an unknown word. */
public final class Suggestion {

    private static final int SHORT_LIST = 8;

    private Suggestion() {}

    /** Names the nearest word, and all words when they are few or none is near. */
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
