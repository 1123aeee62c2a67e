package org.modellineage.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.report.Parameter;
import org.modellineage.report.Question;
import org.modellineage.report.ReturnedColumns;
import org.modellineage.report.StatementWords;
import org.modellineage.report.StatementWords.Kind;
import org.modellineage.report.StatementWords.Word;
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
                : statement.write(graphForm(question), words -> Optional.of(question.graph()));
    }

    /** The statement that returns the question's rows. */
    public static String ofRows(Question question, Map<String, ? extends @Nullable Object> values) {
        BrowserStatement statement = new BrowserStatement(question, values);
        return statement.write(question.cypher().text(), statement::columns);
    }

    /** The statement up to its last RETURN, and then the nodes and relationships themselves. */
    private static String graphForm(Question question) {
        List<Word> words = StatementWords.of(question.cypher().text());
        int end = ReturnedColumns.lastReturn(words)
                .orElseThrow(() -> new IllegalStateException(question.name() + " has no RETURN of its own"));
        StringBuilder text = new StringBuilder();
        words.subList(0, end).forEach(word -> text.append(word.text()));
        return text.append("RETURN ")
                .append(String.join(", ", question.graph()))
                .append('\n')
                .toString();
    }

    /** Tells what a statement returns. */
    @FunctionalInterface
    private interface Columns {
        Optional<List<String>> of(List<Word> words);
    }

    private Optional<List<String>> columns(List<Word> words) {
        return ReturnedColumns.of(words);
    }

    private String write(String statement, Columns columns) {
        List<Word> words = body(statement);
        Optional<List<String>> returned = columns.of(words);
        if (question.parameters().isEmpty()) {
            return title() + text(words);
        }
        if (returned.isEmpty() || !takesValuesOnce(words)) {
            return title() + substituted(words);
        }
        String given = unused(words);
        StringBuilder text = new StringBuilder(title());
        text.append("// The values to change:\nWITH {\n");
        for (int i = 0; i < question.parameters().size(); i++) {
            Parameter parameter = question.parameters().get(i);
            text.append("  ").append(parameter.name()).append(": ").append(literal(parameter.name()));
            text.append(i + 1 < question.parameters().size() ? ", // " : " // ");
            text.append(meaning(parameter)).append('\n');
        }
        text.append("} AS ").append(given).append("\nCALL (").append(given).append(") {\n");
        text.append(asked(words, given)).append("\n}\nRETURN ");
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
    private static boolean takesValuesOnce(List<Word> words) {
        List<Word> saying = words.stream().filter(Word::says).toList();
        for (int i = 0; i + 1 < saying.size(); i++) {
            if (saying.get(i).is("CALL") && saying.get(i + 1).is("{")) {
                return false;
            }
        }
        return true;
    }

    private String asked(List<Word> words, String given) {
        StringBuilder text = new StringBuilder();
        boolean called = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.kind() == Kind.PARAMETER) {
                text.append(given).append('.').append(word.text().substring(1));
            } else if (!word.is(";")) {
                text.append(word.text());
            }
            if (called && word.is("(")) {
                Word next = next(words, i);
                text.append(next.is("*") ? "" : next.is(")") ? given : given + ", ");
            }
            called = word.is("CALL") || (called && !word.says());
        }
        return text.toString().strip();
    }

    private static Word next(List<Word> words, int i) {
        int next = i + 1;
        while (next + 1 < words.size() && !words.get(next).says()) {
            next++;
        }
        return words.get(next);
    }

    private String substituted(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Parameter parameter : question.parameters()) {
            text.append("// Below stands the value of ")
                    .append(parameter.name())
                    .append(": ");
            text.append(meaning(parameter)).append('\n');
        }
        for (Word word : words) {
            boolean parameter = word.kind() == Kind.PARAMETER;
            text.append(parameter ? literal(word.text().substring(1).replace("`", "")) : word.text());
        }
        return text.append('\n').toString();
    }

    private String literal(String name) {
        return CypherLiteral.of(values.get(name));
    }

    private static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.text()));
        return text.append('\n').toString();
    }

    /** The statement without the remarks and blanks around it. */
    private static List<Word> body(String statement) {
        List<Word> words = new ArrayList<>(StatementWords.of(statement.strip()));
        while (!words.isEmpty() && !words.get(0).says()) {
            words.remove(0);
        }
        return words;
    }

    private static String unused(List<Word> words) {
        String name = "given";
        while (isUsed(words, name)) {
            name += "_";
        }
        return name;
    }

    private static boolean isUsed(List<Word> words, String name) {
        return words.stream()
                .anyMatch(word -> word.text().toLowerCase(Locale.ROOT).equals(name));
    }
}
