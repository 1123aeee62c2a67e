package org.modellineage.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Channel;

/**
 * The values of parameters as statements take them, so that no statement has to test whether a value was given: a list is
 * never empty, a day and a number are never missing. Only entities and texts that were left out are null.
 */
final class StatementValues {

    /** Later than the day of every source; sources without a date count as published on this day. */
    static final String LAST_DAY = "9999-12-31";

    private static final String FIRST_DAY = "0000";
    private static final long NO_BOUND = 1_000_000_000;

    private StatementValues() {}

    /** The values for the statement of a question, by parameter, in the order of the header. */
    static Map<String, @Nullable Object> of(Question question, Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> complete = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            complete.put(parameter.name(), of(parameter, values.get(parameter.name())));
        }
        return complete;
    }

    private static @Nullable Object of(Parameter parameter, @Nullable Object value) {
        return switch (parameter.type()) {
            case LIST -> value instanceof List<?> words ? list(parameter, words) : parameter.choices();
            case DATE -> value == null ? missingDay(parameter) : value;
            case INTEGER -> value == null ? NO_BOUND : value;
            default -> value;
        };
    }

    private static Object missingDay(Parameter parameter) {
        return parameter.name().equals("from") ? FIRST_DAY : LAST_DAY;
    }

    /** The words, or all accepted ones in place of none, in the order of the vocabulary. */
    private static List<?> list(Parameter parameter, List<?> words) {
        if (parameter.choices().isEmpty()) {
            return words;
        }
        List<String> wanted = new ArrayList<>(words.isEmpty() ? parameter.choices() : strings(words));
        if (wanted.contains(Channel.WEIGHTS.word())) {
            // A step of unknown channel may pass on weights, so an answer about weights must include it.
            wanted.add(Channel.UNKNOWN.word());
        }
        return parameter.choices().stream().filter(wanted::contains).toList();
    }

    private static List<String> strings(List<?> words) {
        return words.stream().map(Object::toString).toList();
    }
}
