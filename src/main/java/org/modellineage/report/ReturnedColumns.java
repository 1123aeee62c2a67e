package org.modellineage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.modellineage.report.CypherTokens.Kind;
import org.modellineage.report.CypherTokens.Token;

/** Finds the columns of a statement in its last RETURN. */
public final class ReturnedColumns {

    private ReturnedColumns() {}

    /**
     * A column.
     *
     * @param name the name as written, with any backticks
     * @param text the whole item of the RETURN: the expression and its name
     */
    record Column(String name, String text) {}

    /** The names of the columns; empty when one of them has no name of its own. */
    public static Optional<List<String>> of(List<Token> tokens) {
        return columns(tokens).map(columns -> columns.stream().map(Column::name).toList());
    }

    /** The columns; empty when one of them has no name of its own. */
    static Optional<List<Column>> columns(List<Token> tokens) {
        int begin = lastReturn(tokens).orElse(tokens.size());
        List<Column> columns = new ArrayList<>();
        List<Token> item = new ArrayList<>();
        for (Token token : tokens.subList(Math.min(tokens.size(), begin + 1), end(tokens))) {
            if (token.depth() == 0 && token.is(",")) {
                if (!add(columns, item)) {
                    return Optional.empty();
                }
                item.clear();
            } else if (!item.isEmpty() || (token.isCode() && !token.is("DISTINCT"))) {
                item.add(token);
            }
        }
        return add(columns, item) ? Optional.of(columns) : Optional.empty();
    }

    /** The end of the columns: the next ORDER, SKIP or LIMIT, or the end of the statement. */
    static int end(List<Token> tokens) {
        for (int i = lastReturn(tokens).orElse(tokens.size()); i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.depth() == 0 && (token.is("ORDER") || token.is("SKIP") || token.is("LIMIT") || token.is(";"))) {
                return i;
            }
        }
        return tokens.size();
    }

    private static boolean add(List<Column> columns, List<Token> item) {
        List<Token> code = item.stream().filter(Token::isCode).toList();
        if (code.isEmpty()) {
            return false;
        }
        Token last = code.get(code.size() - 1);
        boolean named = last.kind() == Kind.NAME
                || (last.kind() == Kind.QUOTED && last.text().startsWith("`"));
        boolean alone = code.size() == 1 || code.get(code.size() - 2).is("AS");
        String text = item.stream()
                .filter(token -> token.kind() != Kind.COMMENT)
                .map(Token::text)
                .collect(Collectors.joining())
                .strip();
        return named && alone && columns.add(new Column(last.text(), text));
    }

    /** The index of the last RETURN outside of all brackets. */
    public static OptionalInt lastReturn(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).depth() == 0
                    && tokens.get(i).is("RETURN")
                    && tokens.get(i).kind() == Kind.NAME) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
