package org.modellineage.report;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellineage.report.StatementWords.Kind;
import org.modellineage.report.StatementWords.Word;

/** Finds the one clause of Cypher that reads files and addresses. */
public final class LoadCsv {

    /** Cypher has more kinds of blanks than Java, so whatever is no word may stand between. */
    private static final Pattern CLAUSE = Pattern.compile("(?i)(?<![\\w$.])LOAD[^\\w\\p{Punct}]+CSV(?!\\w)");

    /** Cypher replaces these before it reads anything else. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    private LoadCsv() {}

    /** Whether a statement has it, however it is written. */
    public static boolean isIn(String statement) {
        return holds(statement) || holds(ESCAPE.matcher(statement).replaceAll(LoadCsv::character));
    }

    private static String character(MatchResult escape) {
        char character = (char) Integer.parseInt(escape.group(1), 16);
        return Matcher.quoteReplacement(String.valueOf(character));
    }

    private static boolean holds(String statement) {
        StringBuilder said = new StringBuilder();
        for (Word word : StatementWords.of(statement)) {
            boolean says = word.says() && word.kind() != Kind.QUOTED;
            said.append(says ? word.text() : word.kind() == Kind.QUOTED ? "'quoted'" : " ");
        }
        return CLAUSE.matcher(said).find();
    }
}
