package org.modellineage.text;

import java.util.List;
import java.util.Locale;

/**
 * Text for Mermaid, which has no escape character but reads {@code #60;} as the character with that number,
 * after it has looked for its own syntax, Markdown, links and icons. So every character that could be syntax is
 * numbered.
 */
public final class MermaidText {

    private static final String PLAIN = " ,(·/";

    /**
     * Formulas, icons, and Mermaid's own placeholders for the numbers; it looks for these even where they are numbered.
     */
    private static final List<String> PAIRS = List.of("$$", ":f", "\uFB02\u00B0", "\u00B6\u00DF");

    /** An invisible character that separates what must not be read together. */
    private static final int WORD_JOINER = 0x2060;

    private MermaidText() {}

    /** Text for a label in double quotes, or for an event of a timeline. */
    public static String label(String text) {
        String line = TerminalText.of(text);
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int at = 0; at < line.length(); ) {
            int c = line.codePointAt(at);
            int before = at == 0 ? ' ' : line.codePointBefore(at);
            at += Character.charCount(c);
            int after = at == line.length() ? ' ' : line.codePointAt(at);
            if (PAIRS.contains(Character.toString(before) + Character.toString(c))) {
                out.append('#').append(WORD_JOINER).append(';');
            }
            if (plain(before, c, after)) {
                out.appendCodePoint(c);
            } else {
                out.append('#').append(c).append(';');
            }
        }
        return out.toString();
    }

    /** Text for a string in double quotes in the YAML settings above a diagram. */
    public static String setting(String text) {
        String line = TerminalText.of(text);
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '.') {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return out.toString();
    }

    private static boolean plain(int before, int c, int after) {
        if (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
            return true;
        }
        return switch (c) {
            // elsewhere it may begin a list or a rule
            case '-' -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
            // elsewhere it may begin a list or be part of a URL
            case '.' -> Character.isDigit(before) && Character.isDigit(after);
            case ')' -> Character.isLetter(before);
            default -> false;
        };
    }
}
