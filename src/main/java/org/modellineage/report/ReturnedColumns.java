package org.modellineage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modellineage.report.StatementWords.Kind;
import org.modellineage.report.StatementWords.Word;

/** Tells the columns of a statement from its last RETURN. */
final class ReturnedColumns {

    private ReturnedColumns() {}

    /** The columns as Cypher writes them; nothing when one of them has no name of its own. */
    static Optional<List<String>> of(List<Word> words) {
        int begin = GraphForm.lastReturn(words).orElse(words.size());
        List<String> columns = new ArrayList<>();
        List<Word> item = new ArrayList<>();
        for (Word word : words.subList(Math.min(words.size(), begin + 1), words.size())) {
            boolean outside = word.depth() == 0;
            if (outside && (word.is("ORDER") || word.is("SKIP") || word.is("LIMIT") || word.is(";"))) {
                break;
            }
            if (outside && word.is(",")) {
                if (!add(columns, item)) {
                    return Optional.empty();
                }
                item.clear();
            } else if (word.says() && !(item.isEmpty() && word.is("DISTINCT"))) {
                item.add(word);
            }
        }
        return add(columns, item) ? Optional.of(columns) : Optional.empty();
    }

    private static boolean add(List<String> columns, List<Word> item) {
        if (item.isEmpty()) {
            return false;
        }
        Word last = item.get(item.size() - 1);
        boolean named = last.kind() == Kind.NAME
                || (last.kind() == Kind.QUOTED && last.text().startsWith("`"));
        boolean alone = item.size() == 1 || item.get(item.size() - 2).is("AS");
        return named && alone && columns.add(last.text());
    }
}
