package org.modellineage.cli.option;

import java.util.Locale;
import org.modellineage.report.Parameter;

/** Names and describes the parameters of a question on the command line and in help. */
public final class ParameterWords {

    private ParameterWords() {}

    /** The option for a parameter: {@code --as-of} for {@code asOf}. */
    public static String option(Parameter parameter) {
        return "--" + hyphenated(parameter.name());
    }

    /** The label of its value in help. */
    public static String label(Parameter parameter) {
        return switch (parameter.type()) {
            case INTEGER -> parameter.positional() ? name(parameter) : "N";
            case DATE -> parameter.positional() ? name(parameter) : "DATE";
            case CHOICE, LIST -> parameter.positional() ? name(parameter) : "WORD";
            default -> name(parameter);
        };
    }

    /** Its description, the words it accepts, and its default. */
    public static String description(Parameter parameter) {
        StringBuilder text = new StringBuilder(parameter.description());
        if (!parameter.choices().isEmpty() && parameter.type() != Parameter.Type.ENTITY) {
            text.append(": ").append(String.join(", ", parameter.choices()));
        }
        String defaultValue = parameter.defaultValue();
        if (defaultValue != null && !defaultValue.isEmpty() && parameter.type() != Parameter.Type.BOOLEAN) {
            text.append(" (").append(defaultValue.replace(",", ", ")).append(')');
        }
        return text.append('.').toString();
    }

    private static String name(Parameter parameter) {
        return hyphenated(parameter.name()).toUpperCase(Locale.ROOT);
    }

    private static String hyphenated(String camelCase) {
        StringBuilder words = new StringBuilder(camelCase.length() + 2);
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                words.append('-').append((char) (c + 'a' - 'A'));
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }
}
