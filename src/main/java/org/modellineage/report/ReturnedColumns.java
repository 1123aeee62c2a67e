package org.modellineage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.modellineage.report.StatementWords.Kind;
import org.modellineage.report.StatementWords.Word;

/** Tells the columns of a statement from its last RETURN. */
public final class ReturnedColumns {

    private ReturnedColumns() {}

    /**
     * A column.
     *
     * @param name as Cypher writes it
     * @param text how it is worked out, with its name
     */
    record Column(String name, String text) {}

    /** The names of the columns; nothing when one of them has no name of its own. */
    public static Optional<List<String>> of(List<Word> words) {
        return columns(words).map(columns -> columns.stream().map(Column::name).toList());
    }

    /** The columns; nothing when one of them has no name of its own. */
    static Optional<List<Column>> columns(List<Word> words) {
        int begin = lastReturn(words).orElse(words.size());
        List<Column> columns = new ArrayList<>();
        List<Word> item = new ArrayList<>();
        for (Word word : words.subList(Math.min(words.size(), begin + 1), end(words))) {
            if (word.depth() == 0 && word.is(",")) {
                if (!add(columns, item)) {
                    return Optional.empty();
                }
                item.clear();
            } else if (!item.isEmpty() || (word.says() && !word.is("DISTINCT"))) {
                item.add(word);
            }
        }
        return add(columns, item) ? Optional.of(columns) : Optional.empty();
    }

    /** Where the columns end: at what orders or cuts the rows, or at the end of the statement. */
    static int end(List<Word> words) {
        for (int i = lastReturn(words).orElse(words.size()); i < words.size(); i++) {
            Word word = words.get(i);
            if (word.depth() == 0 && (word.is("ORDER") || word.is("SKIP") || word.is("LIMIT") || word.is(";"))) {
                return i;
            }
        }
        return words.size();
    }

    private static boolean add(List<Column> columns, List<Word> item) {
        List<Word> saying = item.stream().filter(Word::says).toList();
        if (saying.isEmpty()) {
            return false;
        }
        Word last = saying.get(saying.size() - 1);
        boolean named = last.kind() == Kind.NAME
                || (last.kind() == Kind.QUOTED && last.text().startsWith("`"));
        boolean alone = saying.size() == 1 || saying.get(saying.size() - 2).is("AS");
        String text = item.stream()
                .filter(word -> word.kind() != Kind.REMARK)
                .map(Word::text)
                .collect(Collectors.joining())
                .strip();
        return named && alone && columns.add(new Column(last.text(), text));
    }

    /** Where the last RETURN outside of any bracket stands. */
    public static OptionalInt lastReturn(List<Word> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).depth() == 0
                    && words.get(i).is("RETURN")
                    && words.get(i).kind() == Kind.NAME) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
