package org.modellineage.cli.option;

import java.util.List;
import java.util.Locale;
import org.modellineage.report.Parameter;

/** Names and describes the parameters of a question on the command line and in help. */
public final class ParameterWords {

    private static final int MOST_LISTED = 20;

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

    /** The parameter as the user types it: {@code --as-of}, or {@code MODEL} for a positional one. */
    public static String typed(Parameter parameter) {
        return parameter.positional() ? label(parameter) : option(parameter);
    }

    /**
     * Its description, the words it accepts, and its default.
     *
     * @param report the name of its report
     */
    public static String description(String report, Parameter parameter) {
        StringBuilder text = new StringBuilder(parameter.description());
        List<String> words = words(parameter);
        if (isListed(parameter)) {
            text.append(words.isEmpty() ? "" : ": ").append(String.join(", ", words));
        } else {
            text.append("; ").append(whereListed(report, parameter)).append(" lists the ");
            text.append(words.size()).append(" words");
        }
        String defaultValue = parameter.defaultValue();
        if (defaultValue != null && !defaultValue.isEmpty() && parameter.type() != Parameter.Type.BOOLEAN) {
            text.append(" (").append(defaultValue.replace(",", ", ")).append(')');
        }
        return text.append('.').toString();
    }

    /** The words that a parameter accepts; none when it accepts more than words. */
    public static List<String> words(Parameter parameter) {
        return parameter.type() == Parameter.Type.ENTITY ? List.of() : parameter.choices();
    }

    /** Whether the report's help lists the words: many only where one of them must be given. */
    public static boolean isListed(Parameter parameter) {
        return parameter.required() || words(parameter).size() <= MOST_LISTED;
    }

    /** The command that lists the words. */
    public static String whereListed(String report, Parameter parameter) {
        return isListed(parameter) ? "lineage " + report + " --help" : "lineage reports " + report;
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
