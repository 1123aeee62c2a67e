package org.modellineage.picture.mermaid;

import java.util.List;
import java.util.Locale;

/**
 * Any text as Mermaid takes it: it has no escape of its own, but reads {@code #60;} as the character of that number, after
 * it looked for its grammar, for Markdown, for links and for icons. So all that could mean something there is numbered.
 */
final class MermaidText {

    private static final String PLAIN = " ,(·/";

    /** Formulas, icons, and what Mermaid itself puts for the numbers; it looks for these even where they were numbered. */
    private static final List<String> PAIRS = List.of("$$", ":f", "\uFB02\u00B0", "\u00B6\u00DF");

    /** Invisible, and parts what must not be read together. */
    private static final int WORD_JOINER = 0x2060;

    private MermaidText() {}

    /** As a label between double quotes, or as an event of a timeline. */
    static String label(String line) {
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

    /** As a string between double quotes in the settings above a diagram, which are YAML. */
    static String setting(String line) {
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
            // elsewhere it may begin a list, or a rule
            case '-' -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
            // elsewhere it may begin a list, or be in a web address
            case '.' -> Character.isDigit(before) && Character.isDigit(after);
            case ')' -> Character.isLetter(before);
            default -> false;
        };
    }
}
