package org.modellineage.cli.option;

import java.util.Iterator;
import java.util.List;

/**
 * What a shell can offer as the value of an option or parameter.
 *
 * @param words the words, or of names the kinds of entity that may bear them
 */
public record Suggestions(Kind kind, List<String> words) implements Iterable<String> {

    public static final Suggestions NONE = new Suggestions(Kind.WORDS, List.of());
    public static final Suggestions FILES = new Suggestions(Kind.FILES, List.of());
    public static final Suggestions FOLDERS = new Suggestions(Kind.FOLDERS, List.of());
    public static final Suggestions COMMANDS = new Suggestions(Kind.COMMANDS, List.of());
    public static final Suggestions REPORTS = new Suggestions(Kind.REPORTS, List.of());

    /** What is offered. */
    public enum Kind {
        WORDS,
        /** Words, of which several may be joined by commas. */
        LIST,
        NAMES,
        FILES,
        FOLDERS,
        COMMANDS,
        REPORTS
    }

    public Suggestions {
        words = List.copyOf(words);
    }

    /** Offers these words. */
    public static Suggestions of(List<String> words) {
        return new Suggestions(Kind.WORDS, words);
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }
}
