package org.modellineage.cli;

/** Quotes text as one word for a shell. */
final class ShellWord {

    private static final String HARMLESS = "-_./:@+,=";

    private ShellWord() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && HARMLESS.indexOf(c) < 0) {
                return "'" + text.replace("'", "'\\''") + "'";
            }
        }
        return text.isEmpty() ? "''" : text;
    }
}
