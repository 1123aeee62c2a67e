package org.modellineage.collection.problem;

import java.util.Collection;
import java.util.Optional;
import org.modellineage.model.Nearest;

/** The part of a message that suggests what to write instead of an unknown word. */
public final class Suggestion {

    private static final int SHORT_LIST = 12;

    private Suggestion() {}

    /** Names the most similar word, and all words when they are few, or else how many there are and where. */
    public static String insteadOf(String word, Collection<String> words) {
        return insteadOf(word, words, "collection.schema.json");
    }

    /**
     * The same for words of another kind of file.
     *
     * @param schema the name of the file that lists all words
     */
    public static String insteadOf(String word, Collection<String> words, String schema) {
        Optional<String> nearest = Nearest.among(words).to(word);
        String meant =
                nearest.map(near -> "; did you mean " + Quoted.of(near) + "?").orElse("");
        if (words.size() <= SHORT_LIST) {
            return (meant.isEmpty() ? "; " : meant + " ") + "accepted: " + String.join(", ", words);
        }
        return meant.isEmpty()
                ? "; no accepted word is near it; " + schema + " lists all " + words.size()
                : meant + " " + schema + " lists all " + words.size();
    }
}
