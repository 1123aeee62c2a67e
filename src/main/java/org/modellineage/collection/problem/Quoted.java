package org.modellineage.collection.problem;

import org.modellineage.text.PlainText;

/** Quotes text from a file in a message: escaped, on one line, and shortened. */
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    public static String of(String text) {
        return near(text, 0);
    }

    /** The text, or the part around an index when it is long. */
    public static String near(String text, int at) {
        int length = text.codePointCount(0, text.length());
        int index = text.codePointCount(0, at);
        int first = index < LONGEST ? 0 : Math.min(index - LONGEST / 2, length - LONGEST);
        int last = Math.min(length, first + LONGEST);
        String shown = text.substring(text.offsetByCodePoints(0, first), text.offsetByCodePoints(0, last));
        return '"'
                + (first == 0 ? "" : "…")
                + PlainText.escaped(shown).replace("\"", "\\\"")
                + (last == length ? "" : "…")
                + '"';
    }
}
