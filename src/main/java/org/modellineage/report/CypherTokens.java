package org.modellineage.report;

import java.util.ArrayList;
import java.util.List;

/** Splits a statement into tokens, so that it can be rewritten without touching quoted text and comments. */
public final class CypherTokens {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int depth;

    /** The kinds of token. */
    public enum Kind {
        WHITESPACE,
        COMMENT,
        QUOTED,
        PARAMETER,
        NAME,
        SYMBOL
    }

    /**
     * A token.
     *
     * @param text the text as written, of a parameter with its dollar sign
     * @param depth how many brackets of any kind enclose it; a bracket does not enclose itself
     */
    public record Token(Kind kind, String text, int depth) {

        /** Whether it is a name, keyword or symbol with this text, in any case. */
        public boolean is(String code) {
            return (kind == Kind.NAME || kind == Kind.SYMBOL) && text.equalsIgnoreCase(code);
        }

        /** Whether it is neither whitespace nor a comment. */
        public boolean isCode() {
            return kind != Kind.WHITESPACE && kind != Kind.COMMENT;
        }
    }

    private CypherTokens(String text) {
        this.text = text;
    }

    /** All tokens in order; joined, they are the statement. */
    public static List<Token> of(String statement) {
        CypherTokens reader = new CypherTokens(statement);
        while (reader.at < statement.length()) {
            reader.read(statement.charAt(reader.at));
        }
        return reader.tokens;
    }

    private void read(char c) {
        if (text.startsWith("//", at)) {
            add(Kind.COMMENT, endOf("\n", false));
        } else if (text.startsWith("/*", at)) {
            add(Kind.COMMENT, endOf("*/", true));
        } else if (Character.isWhitespace(c)) {
            int end = at;
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            add(Kind.WHITESPACE, end);
        } else if (c == '\'' || c == '"' || c == '`') {
            add(Kind.QUOTED, quoted(at));
        } else if (c == '$') {
            boolean quoted = at + 1 < text.length() && text.charAt(at + 1) == '`';
            add(Kind.PARAMETER, quoted ? quoted(at + 1) : name(at + 1));
        } else if (Character.isJavaIdentifierStart(c)) {
            add(Kind.NAME, name(at));
        } else {
            depth -= ")]}".indexOf(c) >= 0 ? 1 : 0;
            add(Kind.SYMBOL, at + 1);
            depth += "([{".indexOf(c) >= 0 ? 1 : 0;
        }
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), depth));
        at = end;
    }

    private int endOf(String mark, boolean including) {
        int found = text.indexOf(mark, at + 1);
        if (found < 0) {
            return text.length();
        }
        return including ? found + mark.length() : found;
    }

    private int name(int from) {
        int end = from;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end)) && text.charAt(end) != '$') {
            end++;
        }
        return end;
    }

    private int quoted(int from) {
        char quote = text.charAt(from);
        int end = from + 1;
        while (end < text.length() && text.charAt(end) != quote) {
            end += quote != '`' && text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), end + 1);
    }
}
