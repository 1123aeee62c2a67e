package org.modellineage.collection;

import java.util.Locale;
import java.util.Optional;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.text.HiddenCharacters;
import org.modellineage.text.PlainText;

/** Explains what hidden or odd characters a text has. */
final class PlainTextCheck {

    private static final int MOST_SHOWN = 60;

    private PlainTextCheck() {}

    /** What is wrong with a text and what is accepted instead; empty when the text is plain. */
    static Optional<String> problem(String text) {
        String plain = PlainText.of(text);
        if (plain.equals(PlainText.composed(text))) {
            return Optional.empty();
        }
        String instead = plain.isEmpty() || plain.length() > MOST_SHOWN ? "the text without it" : Quoted.of(plain);
        return Optional.of(found(text) + "; accepted: " + instead);
    }

    private static String found(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            if (codePoint == '\n' || codePoint == '\r') {
                return Quoted.near(text, at) + " with a line break";
            } else if (codePoint == '\t') {
                return Quoted.near(text, at) + " with a tab";
            } else if (codePoint != ' ' && HiddenCharacters.isBlank(codePoint)) {
                return Quoted.near(text, at) + " with a blank that is no plain space, " + named(codePoint);
            } else if (Character.isISOControl(codePoint)) {
                return Quoted.near(text, at) + " with the control character " + named(codePoint);
            } else if (PlainText.isHidden(text, at)) {
                return Quoted.near(text, at) + " with the invisible character " + named(codePoint);
            }
        }
        return Quoted.near(text, text.startsWith(" ") ? 0 : text.length()) + " with spaces around it";
    }

    private static String named(int codePoint) {
        String name = Character.getName(codePoint);
        String number = String.format("U+%04X", codePoint);
        return name == null ? number : number + " (" + name.toLowerCase(Locale.ROOT) + ")";
    }
}
