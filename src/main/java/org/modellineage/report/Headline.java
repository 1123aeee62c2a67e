package org.modellineage.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.EntityKind;

/**
 * The sentence that begins an answer, as the header of a question file gives it: <code>{model} has {count:ancestor}:
 * {each:channels}</code> becomes "DeepSeek-R1 has 12 ancestors: 8 outputs, 4 weights". Text in brackets is left out
 * when a parameter in it has no value.
 *
 * @param template the sentence without its full stop; empty for none
 */
public record Headline(String template) {

    /** For answers that need no sentence. */
    public static final Headline NONE = new Headline("");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:(count|each):)?([^{}]+)}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final String BY = " by ";

    /** The parameters in it. */
    List<String> parameters() {
        return names(null);
    }

    /** The columns that it counts by. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(names("each"));
        for (String counted : names("count")) {
            if (counted.contains(BY)) {
                columns.add(counted.substring(counted.indexOf(BY) + BY.length()));
            }
        }
        return columns;
    }

    private List<String> names(@Nullable String token) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .filter(found -> Objects.equals(token, found.group(1)))
                .map(found -> found.group(2))
                .toList();
    }

    /**
     * The sentence for some rows, without its full stop.
     *
     * @param values the texts of the parameters that have a value, with names in place of ids
     */
    String of(Map<String, String> values, List<Map<String, Object>> rows) {
        String told = OPTIONAL.matcher(template)
                .replaceAll(part -> Matcher.quoteReplacement(
                        new Headline(part.group(1)).parameters().stream().allMatch(values::containsKey)
                                ? part.group(1)
                                : ""));
        return PLACEHOLDER.matcher(told).replaceAll(found -> Matcher.quoteReplacement(fill(found, values, rows)));
    }

    private static String fill(MatchResult found, Map<String, String> values, List<Map<String, Object>> rows) {
        String name = found.group(2);
        if (found.group(1) == null) {
            return values.getOrDefault(name, "");
        }
        return found.group(1).equals("each") ? each(name, rows) : count(name, rows);
    }

    /** "12 ancestors" for {@code ancestor}, "2 matches" for {@code match|matches}; after BY stands the column whose values count. */
    private static String count(String text, List<Map<String, Object>> rows) {
        int by = text.indexOf(BY);
        String noun = by < 0 ? text : text.substring(0, by);
        int count = by < 0
                ? rows.size()
                : counts(text.substring(by + BY.length()), rows).size();
        int bar = noun.indexOf('|');
        String singular = bar < 0 ? noun : noun.substring(0, bar);
        String plural = bar < 0 ? noun + "s" : noun.substring(bar + 1);
        return grouped(count) + " " + (count == 1 ? singular : plural);
    }

    /** "8 outputs, 4 weights": the values of a column with the number of rows for each, the most frequent first. */
    private static String each(String column, List<Map<String, Object>> rows) {
        List<Map.Entry<String, Integer>> counts =
                new ArrayList<>(counts(column, rows).entrySet());
        String before = column.startsWith("channel") ? "by " : "";
        if (counts.size() == 1 && counts.get(0).getValue() == rows.size()) {
            return (rows.size() == 1 ? "" : "all ")
                    + before
                    + word(counts.get(0).getKey(), rows.size());
        }
        counts.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return String.join(
                ", ",
                counts.stream()
                        .map(one -> grouped(one.getValue()) + " " + before + word(one.getKey(), one.getValue()))
                        .toList());
    }

    /** The label of a kind of entity as a noun: "training stages" for {@code TrainingStage}; other values stay as they are. */
    private static String word(String value, int count) {
        for (EntityKind kind : EntityKind.values()) {
            if (kind.label().equals(value)) {
                return count == 1
                        ? value.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)
                        : kind.section().replace('-', ' ');
            }
        }
        return value;
    }

    private static Map<String, Integer> counts(String column, List<Map<String, Object>> rows) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Map<String, Object> row : rows) {
            Set<String> values = new LinkedHashSet<>();
            if (row.get(column) instanceof List<?> several) {
                several.forEach(value -> values.add(String.valueOf(value)));
            } else {
                values.add(row.get(column) == null ? "unknown" : String.valueOf(row.get(column)));
            }
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        return counts;
    }

    /** With commas, as in "1,234"; a formatter would load the data of locales, which costs a fresh process 10 ms. */
    private static String grouped(int number) {
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
