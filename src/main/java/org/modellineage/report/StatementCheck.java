package org.modellineage.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.modellineage.report.CypherTokens.Kind;
import org.modellineage.report.CypherTokens.Token;

/**
 * Finds the parameters that a statement uses, and refuses anything but a single statement that only reads. The server
 * would refuse it too; this check does so earlier, with file and line.
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

    /** A name right after one of these is a label, a type or a property. */
    private static final String BEFORE_NAMES = ".:|&!";

    private final String file;
    private final List<Token> tokens;
    private final Map<String, Integer> parameters = new LinkedHashMap<>();

    /** The names that the statement introduces. */
    private final Set<String> aliases = new HashSet<>();

    private int line = 1;

    StatementCheck(String file, String text) {
        this.file = file;
        this.tokens = CypherTokens.of(text);
    }

    /** The parameters that the statement uses, each with the line of its first use, in the order of the lines. */
    Map<String, Integer> parameters() {
        return parameters;
    }

    StatementCheck read() {
        List<Token> code = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isCode()) {
                check(i, code);
                code.add(token);
            }
            line += (int) token.text().chars().filter(c -> c == '\n').count();
        }
        if (code.stream().noneMatch(token -> token.kind() == Kind.NAME && token.is("RETURN"))) {
            throw refuse("nothing is returned");
        }
        return this;
    }

    private void check(int i, List<Token> before) {
        Token token = tokens.get(i);
        Token last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last != null && last.is(";")) {
            throw refuse("a second statement");
        } else if (token.kind() == Kind.PARAMETER) {
            String name = token.text().substring(1).replace("`", "");
            if (!name.isEmpty()) {
                parameters.putIfAbsent(name, line);
            }
        } else if (token.kind() == Kind.NAME && last != null && last.is("AS")) {
            aliases.add(token.text());
        } else if (token.kind() == Kind.NAME && isWrite(i)) {
            throw refuse("the clause " + token.text().toUpperCase(Locale.ROOT));
        }
    }

    private boolean isWrite(int i) {
        String token = tokens.get(i).text();
        boolean isName = i > 0 && BEFORE_NAMES.contains(tokens.get(i - 1).text());
        boolean isNamed = i + 1 < tokens.size() && tokens.get(i + 1).is(":");
        return WRITES.contains(token.toUpperCase(Locale.ROOT)) && !isName && !isNamed && !aliases.contains(token);
    }

    private QuestionSyntaxException refuse(String found) {
        return HeaderGrammar.refuse(file, line, found, HeaderGrammar.STATEMENT);
    }
}
