package org.modellineage.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command and what it must answer.
 *
 * @param command the command line, without the name of the program
 * @param where only rows whose cells hold one of these values are compared; all when empty
 * @param columns the columns that are compared; a dot leads into maps: {@code qualifiers.value}
 * @param rows the values of these columns in each row
 * @param ordered whether the order of the rows is a part of the answer; else they are a set
 */
record GoldAnswer(
        String command, Map<String, Object> where, List<String> columns, List<List<Object>> rows, boolean ordered) {

    private static final Set<String> KEYS = Set.of("command", "where", "columns", "rows", "ordered");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    static GoldAnswer of(Map<String, Object> answer) {
        if (!KEYS.containsAll(answer.keySet())) {
            throw new IllegalArgumentException(answer.keySet() + " has a key that is none of " + KEYS);
        }
        List<List<Object>> rows = new ArrayList<>();
        for (Object row : GoldQuestion.list(answer.get("rows"))) {
            rows.add(row instanceof List<?> cells ? List.copyOf(cells) : List.of(row));
        }
        return new GoldAnswer(
                Objects.requireNonNull(answer.get("command")).toString(),
                GoldQuestion.map(answer.getOrDefault("where", Map.of())),
                GoldQuestion.list(answer.get("columns")).stream()
                        .map(Object::toString)
                        .toList(),
                rows,
                Boolean.TRUE.equals(answer.get("ordered")));
    }

    /** The command line as a shell would split it. */
    List<String> arguments() {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }
}
