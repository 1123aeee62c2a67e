package org.modellineage.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.modellineage.report.StatementWords.Kind;
import org.modellineage.report.StatementWords.Word;

/**
 * Finds the parameters that a statement uses, and refuses what is not a single reading statement. The server has the last
 * word; this says it earlier, with file and line.
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

    /** Right before a word, these make it a label, a type or a property. */
    private static final String BEFORE_NAMES = ".:|&!";

    private final String file;
    private final List<Word> words;
    private final Map<String, Integer> parameters = new LinkedHashMap<>();

    /** What the statement itself calls something. */
    private final Set<String> aliases = new HashSet<>();

    private int line = 1;

    StatementCheck(String file, String text) {
        this.file = file;
        this.words = StatementWords.of(text);
    }

    /** The parameters that the statement uses, each with the line of its first use, in the order of the lines. */
    Map<String, Integer> parameters() {
        return parameters;
    }

    StatementCheck read() {
        List<Word> said = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.says()) {
                check(i, said);
                said.add(word);
            }
            line += (int) word.text().chars().filter(c -> c == '\n').count();
        }
        if (said.stream().noneMatch(word -> word.kind() == Kind.NAME && word.is("RETURN"))) {
            throw refuse("nothing is returned");
        }
        return this;
    }

    private void check(int i, List<Word> before) {
        Word word = words.get(i);
        Word last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last != null && last.is(";")) {
            throw refuse("a second statement");
        } else if (word.kind() == Kind.PARAMETER) {
            String name = word.text().substring(1).replace("`", "");
            if (!name.isEmpty()) {
                parameters.putIfAbsent(name, line);
            }
        } else if (word.kind() == Kind.NAME && last != null && last.is("AS")) {
            aliases.add(word.text());
        } else if (word.kind() == Kind.NAME && isWrite(i)) {
            throw refuse("the clause " + word.text().toUpperCase(Locale.ROOT));
        }
    }

    private boolean isWrite(int i) {
        String word = words.get(i).text();
        boolean isName = i > 0 && BEFORE_NAMES.contains(words.get(i - 1).text());
        boolean isNamed = i + 1 < words.size() && words.get(i + 1).is(":");
        return WRITES.contains(word.toUpperCase(Locale.ROOT)) && !isName && !isNamed && !aliases.contains(word);
    }

    private QuestionSyntaxException refuse(String found) {
        return HeaderGrammar.refuse(file, line, found, HeaderGrammar.STATEMENT);
    }
}
