package org.modellineage.report;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellineage.report.CypherTokens.Kind;
import org.modellineage.report.CypherTokens.Token;

/** Finds {@code LOAD CSV}, the one clause of Cypher that reads files and URLs. */
public final class LoadCsv {

    /** Cypher has more kinds of whitespace than Java, so anything but letters and punctuation may separate the words. */
    private static final Pattern CLAUSE = Pattern.compile("(?i)(?<![\\w$.])LOAD[^\\w\\p{Punct}]+CSV(?!\\w)");

    /** Cypher replaces these escapes before it parses anything. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    private LoadCsv() {}

    /** Whether a statement contains it, however it is written. */
    public static boolean isIn(String statement) {
        return holds(statement) || holds(ESCAPE.matcher(statement).replaceAll(LoadCsv::character));
    }

    private static String character(MatchResult escape) {
        char character = (char) Integer.parseInt(escape.group(1), 16);
        return Matcher.quoteReplacement(String.valueOf(character));
    }

    private static boolean holds(String statement) {
        StringBuilder code = new StringBuilder();
        for (Token token : CypherTokens.of(statement)) {
            boolean isCode = token.isCode() && token.kind() != Kind.QUOTED;
            code.append(isCode ? token.text() : token.kind() == Kind.QUOTED ? "'quoted'" : " ");
        }
        return CLAUSE.matcher(code).find();
    }
}
