package org.modellineage.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.modellineage.model.Channel;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Predicate;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/**
 * Parses one {@code @param} line. A value in double quotes is an example, and the parameter is required unless a question
 * mark follows; a bare value is the default, where {@code none} means no value.
 */
final class ParameterLine {

    /** The words that {@code list(Status)} and the like accept. */
    private static final Map<String, List<String>> VOCABULARIES = Map.of(
            "Channel",
            words(List.of(Channel.values()), Channel::word),
            "Kind",
            words(List.of(EntityKind.values()), EntityKind::label),
            "Predicate",
            words(Predicate.all(), Predicate::word),
            "RelationshipType",
            words(List.of(RelationshipType.values()), RelationshipType::word),
            "Status",
            words(List.of(Status.values()), Status::word));

    private final String file;
    private final int line;
    private final String text;
    private int at = "@param".length();

    ParameterLine(String file, int line, String text) {
        this.file = file;
        this.line = line;
        this.text = text;
    }

    Parameter read() {
        String name = name();
        String typeText = word(HeaderGrammar.TYPE);
        Parameter.Type type = type(typeText);
        long least = least(typeText, type);
        List<String> choices = least > 0 ? List.of() : choices(typeText, type);
        boolean quoted = next() == '"';
        String value = value(quoted);
        boolean optional = quoted && at < text.length() && text.charAt(at) == '?';
        at += optional ? 1 : 0;
        String description = text.substring(at).strip();
        if (description.isEmpty()) {
            throw refuse("the description of \"" + name + "\" is missing", HeaderGrammar.PARAMETER);
        }
        Parameter parameter = new Parameter(
                name, type, choices, least, optional ? "" : quoted ? null : value, quoted ? value : null, description);
        try {
            ParameterReader.read(parameter, List.of(value));
        } catch (InvalidParameterException e) {
            throw new QuestionSyntaxException(file + ":" + line + ": " + e.getMessage());
        }
        return parameter;
    }

    private String name() {
        String name = word(HeaderGrammar.PARAMETER);
        boolean good = name.charAt(0) >= 'a' && name.charAt(0) <= 'z';
        for (int i = 1; good && i < name.length(); i++) {
            good = name.charAt(i) < 128 && Character.isLetterOrDigit(name.charAt(i));
        }
        if (!good) {
            throw refuse("a parameter cannot be named \"" + name + "\"", HeaderGrammar.NAME);
        }
        return name;
    }

    private Parameter.Type type(String word) {
        int bracket = word.indexOf('(');
        String name = bracket < 0 ? word : word.substring(0, bracket);
        for (Parameter.Type type : Parameter.Type.values()) {
            if (type.word().equals(name)) {
                return type;
            }
        }
        throw refuse("unknown type \"" + word + "\"", HeaderGrammar.TYPE);
    }

    /** The number in {@code integer(1..)}. */
    private static long least(String word, Parameter.Type type) {
        return type == Parameter.Type.INTEGER && word.matches("integer\\([1-9]\\d{0,8}\\.\\.\\)")
                ? Long.parseLong(word.substring("integer(".length(), word.indexOf('.')))
                : 0;
    }

    private List<String> choices(String word, Parameter.Type type) {
        int bracket = word.indexOf('(');
        boolean may = type == Parameter.Type.CHOICE || type == Parameter.Type.LIST || type == Parameter.Type.ENTITY;
        if (bracket < 0 && type != Parameter.Type.CHOICE) {
            return List.of();
        }
        if (!may || bracket < 0 || !word.endsWith(")")) {
            throw refuse("\"" + word + "\" is not a type", HeaderGrammar.TYPE);
        }
        String inside = word.substring(bracket + 1, word.length() - 1);
        List<String> vocabulary = VOCABULARIES.get(inside);
        if (type == Parameter.Type.LIST && vocabulary != null) {
            return vocabulary;
        }
        List<String> choices = List.of(inside.split("\\|", -1));
        if (choices.contains("")) {
            throw refuse("\"" + word + "\" has an empty word", HeaderGrammar.TYPE);
        }
        return choices;
    }

    private String value(boolean quoted) {
        char first = next();
        if (!quoted && first != '[') {
            String word = word(HeaderGrammar.VALUE);
            return word.equals("none") ? "" : word;
        }
        int end = text.indexOf(quoted ? '"' : ']', at + 1);
        if (end < 0) {
            throw refuse("the value is not closed", HeaderGrammar.VALUE);
        }
        String value = text.substring(at + 1, end);
        at = end + 1;
        return quoted ? value : value.replace(" ", "");
    }

    private String word(String accepted) {
        next();
        int start = at;
        while (at < text.length() && text.charAt(at) != ' ') {
            at++;
        }
        if (start == at) {
            throw refuse("the line ends too early", accepted);
        }
        return text.substring(start, at);
    }

    /** Moves to the next character that is not a space, and returns it; returns a space at the end of the line. */
    private char next() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private QuestionSyntaxException refuse(String found, String accepted) {
        return HeaderGrammar.refuse(file, line, found, accepted);
    }

    private static <T> List<String> words(List<T> values, Function<T, String> word) {
        return values.stream().map(word).toList();
    }
}
