package org.modellineage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a report says when it has found nothing. Parameters stand in braces: {@code nothing on {model}}.
 *
 * @param meanings the most specific first
 */
public record EmptyAnswer(List<Meaning> meanings) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern SPECIAL = Pattern.compile("(\\w+)=(\\S+): (.+)");

    public EmptyAnswer {
        meanings = List.copyOf(meanings);
    }

    /**
     * What it means that nothing was found when a parameter has a value.
     *
     * @param parameter its name; null when the text holds in any case
     * @param value the only word of the list that is its value
     */
    record Meaning(@Nullable String parameter, @Nullable String value, String text) {

        /** Reads {@code TEXT} or {@code PARAMETER=VALUE: TEXT}. */
        static Meaning read(String line) {
            Matcher special = SPECIAL.matcher(line);
            return special.matches()
                    ? new Meaning(special.group(1), special.group(2), special.group(3))
                    : new Meaning(null, null, line);
        }

        /** The parameters that it mentions. */
        List<String> names() {
            List<String> names = new ArrayList<>();
            if (parameter != null) {
                names.add(parameter);
            }
            NAME.matcher(text).results().map(name -> name.group(1)).forEach(names::add);
            return names;
        }

        private boolean applies(Map<String, @Nullable Object> given) {
            return parameter == null || List.of(String.valueOf(value)).equals(given.get(parameter));
        }
    }

    /** The text for some values, which replace the parameters; empty when there is nothing to say. */
    List<String> of(Map<String, @Nullable Object> given) {
        return meanings.stream()
                .filter(meaning -> meaning.applies(given))
                .limit(1)
                .map(meaning -> NAME.matcher(meaning.text())
                        .replaceAll(name -> Matcher.quoteReplacement(String.valueOf(given.get(name.group(1))))))
                .toList();
    }
}
