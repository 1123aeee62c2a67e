package org.modellineage.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.report.CypherTokens;
import org.modellineage.report.CypherTokens.Kind;
import org.modellineage.report.CypherTokens.Token;
import org.modellineage.report.Parameter;
import org.modellineage.report.Question;
import org.modellineage.report.ReturnedColumns;
import org.modellineage.text.CypherLiteral;

/**
 * A question as one statement that needs no parameters, for consoles that have no place for them: the values stand at
 * its top, once, to be changed.
 */
public final class BrowserStatement {

    private final Question question;
    private final Map<String, ? extends @Nullable Object> values;

    private BrowserStatement(Question question, Map<String, ? extends @Nullable Object> values) {
        this.question = question;
        this.values = values;
    }

    /** The statement that returns nodes and relationships where the question has such a form, else its rows. */
    public static String of(Question question, Map<String, ? extends @Nullable Object> values) {
        BrowserStatement statement = new BrowserStatement(question, values);
        return question.graph().isEmpty()
                ? statement.write(question.cypher().text(), statement::columns)
                : statement.write(graphForm(question), tokens -> Optional.of(question.graph()));
    }

    /** The statement that returns the question's rows. */
    public static String ofRows(Question question, Map<String, ? extends @Nullable Object> values) {
        BrowserStatement statement = new BrowserStatement(question, values);
        return statement.write(question.cypher().text(), statement::columns);
    }

    /** The statement up to its last RETURN, and then the nodes and relationships themselves. */
    private static String graphForm(Question question) {
        List<Token> tokens = CypherTokens.of(question.cypher().text());
        int end = ReturnedColumns.lastReturn(tokens)
                .orElseThrow(() -> new IllegalStateException(question.name() + " has no RETURN of its own"));
        StringBuilder text = new StringBuilder();
        tokens.subList(0, end).forEach(token -> text.append(token.text()));
        return text.append("RETURN ")
                .append(String.join(", ", question.graph()))
                .append('\n')
                .toString();
    }

    /** Tells what a statement returns. */
    @FunctionalInterface
    private interface Columns {
        Optional<List<String>> of(List<Token> tokens);
    }

    private Optional<List<String>> columns(List<Token> tokens) {
        return ReturnedColumns.of(tokens);
    }

    private String write(String statement, Columns columns) {
        List<Token> tokens = body(statement);
        Optional<List<String>> returned = columns.of(tokens);
        if (question.parameters().isEmpty()) {
            return title() + text(tokens);
        }
        if (returned.isEmpty() || !takesValuesOnce(tokens)) {
            return title() + substituted(tokens);
        }
        String given = unused(tokens);
        StringBuilder text = new StringBuilder(title());
        text.append("// The values to change:\nWITH {\n");
        for (int i = 0; i < question.parameters().size(); i++) {
            Parameter parameter = question.parameters().get(i);
            text.append("  ").append(parameter.name()).append(": ").append(literal(parameter.name()));
            text.append(i + 1 < question.parameters().size() ? ", // " : " // ");
            text.append(meaning(parameter)).append('\n');
        }
        text.append("} AS ").append(given).append("\nCALL (").append(given).append(") {\n");
        text.append(asked(tokens, given)).append("\n}\nRETURN ");
        return text.append(String.join(", ", returned.get())).append('\n').toString();
    }

    private String title() {
        return "// " + question.name() + "\n// " + remark(question.description()) + "\n";
    }

    private static String meaning(Parameter parameter) {
        String entity = parameter.type() == Parameter.Type.ENTITY ? " (its id)" : "";
        String choices = parameter.choices().isEmpty() || parameter.type() == Parameter.Type.ENTITY
                ? ""
                : ": " + String.join(", ", parameter.choices());
        return remark(parameter.description() + entity + choices);
    }

    /** Cypher reads the escapes of characters everywhere: that of a line's end would end the remark. */
    private static String remark(String text) {
        return text.replace('\\', '/');
    }

    /** Whether each subquery can be handed the values: one that names nothing it takes from outside cannot. */
    private static boolean takesValuesOnce(List<Token> tokens) {
        List<Token> code = tokens.stream().filter(Token::isCode).toList();
        for (int i = 0; i + 1 < code.size(); i++) {
            if (code.get(i).is("CALL") && code.get(i + 1).is("{")) {
                return false;
            }
        }
        return true;
    }

    private String asked(List<Token> tokens, String given) {
        StringBuilder text = new StringBuilder();
        boolean called = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.PARAMETER) {
                text.append(given).append('.').append(token.text().substring(1));
            } else if (!token.is(";")) {
                text.append(token.text());
            }
            if (called && token.is("(")) {
                Token next = next(tokens, i);
                text.append(next.is("*") ? "" : next.is(")") ? given : given + ", ");
            }
            called = token.is("CALL") || (called && !token.isCode());
        }
        return text.toString().strip();
    }

    private static Token next(List<Token> tokens, int i) {
        int next = i + 1;
        while (next + 1 < tokens.size() && !tokens.get(next).isCode()) {
            next++;
        }
        return tokens.get(next);
    }

    private String substituted(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Parameter parameter : question.parameters()) {
            text.append("// Below stands the value of ")
                    .append(parameter.name())
                    .append(": ");
            text.append(meaning(parameter)).append('\n');
        }
        for (Token token : tokens) {
            boolean parameter = token.kind() == Kind.PARAMETER;
            text.append(parameter ? literal(token.text().substring(1).replace("`", "")) : token.text());
        }
        return text.append('\n').toString();
    }

    private String literal(String name) {
        return CypherLiteral.of(values.get(name));
    }

    private static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.text()));
        return text.append('\n').toString();
    }

    /** The statement without the remarks and blanks around it. */
    private static List<Token> body(String statement) {
        List<Token> tokens = new ArrayList<>(CypherTokens.of(statement.strip()));
        while (!tokens.isEmpty() && !tokens.get(0).isCode()) {
            tokens.remove(0);
        }
        return tokens;
    }

    private static String unused(List<Token> tokens) {
        String name = "given";
        while (isUsed(tokens, name)) {
            name += "_";
        }
        return name;
    }

    private static boolean isUsed(List<Token> tokens, String name) {
        return tokens.stream()
                .anyMatch(token -> token.text().toLowerCase(Locale.ROOT).equals(name));
    }
}
