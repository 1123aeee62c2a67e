package org.modellineage.render.value;

import java.util.Locale;
import org.modellineage.text.TerminalText;

/** Turns names of the graph into words: {@code INITIALIZED_FROM}, {@code releasedOn}, {@code Dataset}. */
public final class Wording {

    private static final String[] ABBREVIATIONS = {"GPU", "RMB"};

    private Wording() {}

    /**
     * The heading of a column: {@code releasedOn} is headed "released on", and {@code trainingCostUsd} "training cost",
     * because its values show their unit.
     */
    public static String heading(String column) {
        String name = TerminalText.of(Amounts.showsUnit(column) ? withoutLastWord(column) : column);
        StringBuilder heading = new StringBuilder(name.length() + 4);
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (c == '_') {
                heading.append(' ');
            } else if (startsWord(name, at)) {
                heading.append(' ').append(Character.toLowerCase(c));
            } else {
                heading.append(c);
            }
        }
        return capitalized(heading.toString());
    }

    /** A relationship type as a phrase: {@code INITIALIZED_FROM} is "initialized from". */
    public static String phrase(String type) {
        return TerminalText.of(type).replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** A predicate or a kind, as the graph spells it, in words: "initialized from", "released on", "training stage". */
    public static String words(String word) {
        String words = word.equals(word.toUpperCase(Locale.ROOT)) ? phrase(word) : heading(word);
        boolean abbreviated = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || abbreviated ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** A number of things with the thing in its right form, as in "1 step" and "2 steps". */
    public static String counted(long count, String thing) {
        String number = Amounts.grouped(count);
        return count == 1 ? number + " " + thing : number + " " + thing + "s";
    }

    /** A phrase as a sentence: with a capital letter and a full stop. */
    public static String sentence(String phrase) {
        String text = TerminalText.of(phrase);
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    /** Abbreviations that {@code gpuHours} and {@code rmbPerMillionOutputTokens} begin with. */
    private static String capitalized(String heading) {
        for (String abbreviation : ABBREVIATIONS) {
            if (heading.startsWith(abbreviation.toLowerCase(Locale.ROOT) + " ")) {
                return abbreviation + heading.substring(abbreviation.length());
            }
        }
        return heading;
    }

    private static String withoutLastWord(String name) {
        int at = name.length() - 1;
        while (at > 0 && !Character.isUpperCase(name.charAt(at))) {
            at--;
        }
        return at == 0 ? name : name.substring(0, at);
    }

    private static boolean startsWord(String name, int at) {
        return at > 0 && Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    }
}
