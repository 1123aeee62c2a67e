package org.modellineage.connector.card;

import java.util.Optional;

/**
 * The fields at the beginning of a card, between two lines of {@code ---}.
 *
 * @param yaml the text between them
 * @param firstLine the number of its first line, from 1
 * @param closed whether there is a second line of {@code ---}
 * @param body the text behind it
 */
record FrontMatter(String yaml, int firstLine, boolean closed, String body) {

    private static final String RULE = "---";

    /** The front matter of a card; empty when it begins with something else. */
    static Optional<FrontMatter> of(String text) {
        int at = 0;
        int line = 1;
        while (at < text.length() && lineAt(text, at).isBlank()) {
            at = next(text, at);
            line++;
        }
        if (at >= text.length() || !lineAt(text, at).stripTrailing().equals(RULE)) {
            return Optional.empty();
        }
        int begin = next(text, at);
        for (int end = begin; end < text.length(); end = next(text, end)) {
            if (lineAt(text, end).stripTrailing().equals(RULE)) {
                return Optional.of(
                        new FrontMatter(text.substring(begin, end), line + 1, true, text.substring(next(text, end))));
            }
        }
        return Optional.of(new FrontMatter(text.substring(begin), line + 1, false, ""));
    }

    private static String lineAt(String text, int at) {
        int end = text.indexOf('\n', at);
        return text.substring(at, end < 0 ? text.length() : end);
    }

    /** The beginning of the next line, or the end of the text. */
    private static int next(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }
}
