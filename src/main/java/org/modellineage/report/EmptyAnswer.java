package org.modellineage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a report for having found nothing, in which parameters stand in braces: {@code nothing on {model}}.
 *
 * @param meanings from the most special to the general one
 */
public record EmptyAnswer(List<Meaning> meanings) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern SPECIAL = Pattern.compile("(\\w+)=(\\S+): (.+)");

    public EmptyAnswer {
        meanings = List.copyOf(meanings);
    }

    /**
     * What it means when a parameter has a value.
     *
     * @param parameter its name; null for what it means in any case
     * @param value the only word of its list
     */
    record Meaning(@Nullable String parameter, @Nullable String value, String text) {

        /** Reads {@code TEXT} or {@code PARAMETER=VALUE: TEXT}. */
        static Meaning read(String line) {
            Matcher special = SPECIAL.matcher(line);
            return special.matches()
                    ? new Meaning(special.group(1), special.group(2), special.group(3))
                    : new Meaning(null, null, line);
        }

        /** The parameters that it names. */
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

    /** The text for some values, with these in place of the parameters; none when nothing need be said. */
    List<String> of(Map<String, @Nullable Object> given) {
        return meanings.stream()
                .filter(meaning -> meaning.applies(given))
                .limit(1)
                .map(meaning -> NAME.matcher(meaning.text())
                        .replaceAll(name -> Matcher.quoteReplacement(String.valueOf(given.get(name.group(1))))))
                .toList();
    }
}
