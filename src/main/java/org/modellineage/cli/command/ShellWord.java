package org.modellineage.cli.command;

/** Quotes text as one word for a shell. */
public final class ShellWord {

    private static final String HARMLESS = "-_./:@+,=";

    private ShellWord() {}

    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && HARMLESS.indexOf(c) < 0) {
                return "'" + text.replace("'", "'\\''") + "'";
            }
        }
        return text.isEmpty() ? "''" : text;
    }
}
