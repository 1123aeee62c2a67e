package org.modellineage.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a report for having found nothing, in which parameters stand in braces: {@code nothing on {model}}. */
final class EmptyAnswer {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private EmptyAnswer() {}

    /** The parameters that a text names. */
    static List<String> names(String text) {
        return NAME.matcher(text).results().map(name -> name.group(1)).toList();
    }

    /** The text with what was given in place of the parameters. */
    static String of(String text, Map<String, @Nullable Object> given) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(String.valueOf(given.get(name.group(1)))));
    }
}
