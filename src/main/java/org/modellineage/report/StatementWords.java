package org.modellineage.report;

import java.util.ArrayList;
import java.util.List;

/** Takes a statement apart, so that it can be rewritten without touching what is quoted or remarked. */
public final class StatementWords {

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int at;
    private int depth;

    /** What a part of a statement is. */
    public enum Kind {
        BLANK,
        REMARK,
        QUOTED,
        PARAMETER,
        NAME,
        SIGN
    }

    /**
     * One part.
     *
     * @param text as it stands, of a parameter with its sign
     * @param depth in how many brackets of any kind it stands; a bracket stands outside of itself
     */
    public record Word(Kind kind, String text, int depth) {

        public boolean is(String word) {
            return (kind == Kind.NAME || kind == Kind.SIGN) && text.equalsIgnoreCase(word);
        }

        public boolean says() {
            return kind != Kind.BLANK && kind != Kind.REMARK;
        }
    }

    private StatementWords(String text) {
        this.text = text;
    }

    /** All parts in order; joined, they are the statement. */
    public static List<Word> of(String statement) {
        StatementWords reader = new StatementWords(statement);
        while (reader.at < statement.length()) {
            reader.read(statement.charAt(reader.at));
        }
        return reader.words;
    }

    private void read(char c) {
        if (text.startsWith("//", at)) {
            add(Kind.REMARK, endOf("\n", false));
        } else if (text.startsWith("/*", at)) {
            add(Kind.REMARK, endOf("*/", true));
        } else if (Character.isWhitespace(c)) {
            int end = at;
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            add(Kind.BLANK, end);
        } else if (c == '\'' || c == '"' || c == '`') {
            add(Kind.QUOTED, quoted(at));
        } else if (c == '$') {
            boolean quoted = at + 1 < text.length() && text.charAt(at + 1) == '`';
            add(Kind.PARAMETER, quoted ? quoted(at + 1) : name(at + 1));
        } else if (Character.isJavaIdentifierStart(c)) {
            add(Kind.NAME, name(at));
        } else {
            depth -= ")]}".indexOf(c) >= 0 ? 1 : 0;
            add(Kind.SIGN, at + 1);
            depth += "([{".indexOf(c) >= 0 ? 1 : 0;
        }
    }

    private void add(Kind kind, int end) {
        words.add(new Word(kind, text.substring(at, end), depth));
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
