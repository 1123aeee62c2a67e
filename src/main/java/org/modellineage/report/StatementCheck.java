package org.modellineage.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a statement once, by letters, to find the parameters it uses and to refuse what is no single reading statement.
 * The server has the last word; this says it earlier, with file and line.
 */
final class StatementCheck {

    private static final Set<String> WRITES = Set.of(
            "CREATE",
            "MERGE",
            "DELETE",
            "DETACH",
            "SET",
            "REMOVE",
            "DROP",
            "FOREACH",
            "LOAD",
            "INSERT",
            "ALTER",
            "TRANSACTIONS");

    private final String file;
    private final String text;
    private final Map<String, Integer> parameters = new LinkedHashMap<>();
    private int at;
    private int line = 1;
    private boolean ended;
    private boolean returns;

    StatementCheck(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The parameters that the statement uses, each with the line of its first use, in the order of the lines. */
    Map<String, Integer> parameters() {
        return parameters;
    }

    StatementCheck read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '/' && text.startsWith("//", at)) {
                skipTo("\n");
            } else if (c == '/' && text.startsWith("/*", at)) {
                skipTo("*/");
            } else if (Character.isWhitespace(c)) {
                skip(1);
            } else if (ended) {
                throw refuse("a second statement");
            } else {
                readPart(c);
            }
        }
        if (!returns) {
            throw refuse("nothing is returned");
        }
        return this;
    }

    private void readPart(char c) {
        if (c == '\'' || c == '"' || c == '`') {
            skipQuoted(c);
        } else if (c == ';') {
            ended = true;
            skip(1);
        } else if (c == '$') {
            skip(1);
            String name = at < text.length() && text.charAt(at) == '`' ? skipQuoted('`') : word();
            if (!name.isEmpty()) {
                parameters.putIfAbsent(name, line);
            }
        } else if (Character.isJavaIdentifierStart(c)) {
            readWord();
        } else {
            skip(1);
        }
    }

    private void readWord() {
        boolean property = at > 0 && ".:|&!".indexOf(text.charAt(at - 1)) >= 0;
        String word = word().toUpperCase(Locale.ROOT);
        returns |= word.equals("RETURN");
        if (!property && WRITES.contains(word) && !text.startsWith(":", at)) {
            throw refuse("the clause " + word);
        }
    }

    private String word() {
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at)) && text.charAt(at) != '$') {
            at++;
        }
        return text.substring(start, at);
    }

    private String skipQuoted(char quote) {
        int start = at + 1;
        skip(1);
        while (at < text.length() && text.charAt(at) != quote) {
            skip(quote != '`' && text.charAt(at) == '\\' ? 2 : 1);
        }
        String inside = text.substring(start, Math.min(at, text.length()));
        skip(1);
        return inside;
    }

    private void skipTo(String end) {
        int found = text.indexOf(end, at + 1);
        skip(found < 0 ? text.length() - at : found + end.length() - at);
    }

    private void skip(int count) {
        int end = Math.min(text.length(), at + count);
        while (at < end) {
            if (text.charAt(at++) == '\n') {
                line++;
            }
        }
    }

    private QuestionSyntaxException refuse(String found) {
        return HeaderGrammar.refuse(file, line, found, HeaderGrammar.STATEMENT);
    }
}
