package org.modellineage.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A question with the command that answers it and the answer it must get, from {@code src/test/resources/questions.yaml}.
 *
 * @param id such as {@code q01}
 * @param ask the question in words
 * @param command the command line, without the name of the program
 * @param where only rows whose cells hold these values are compared; all when empty
 * @param columns the columns that are compared; a dot leads into maps: {@code evidence.source}
 * @param rows the values of these columns in each row
 * @param ordered whether the order of the rows is a part of the answer
 */
record GoldQuestion(
        String id,
        String ask,
        String command,
        Map<String, Object> where,
        List<String> columns,
        List<List<Object>> rows,
        boolean ordered) {

    private static final Path FILE = Path.of("src/test/resources/questions.yaml");
    private static final Set<String> KEYS = Set.of("ask", "command", "where", "columns", "rows", "ordered");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** All questions, in the order of the file. */
    static List<GoldQuestion> all() {
        try {
            List<GoldQuestion> questions = new ArrayList<>();
            map(parse(Files.readString(FILE))).forEach((id, question) -> questions.add(of(id, map(question))));
            return questions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads YAML, of which JSON is a part. */
    static Object parse(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    @SuppressWarnings("unchecked") // the keys of the maps in the files of tests are texts
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    static List<?> list(Object value) {
        return (List<?>) value;
    }

    /** The command line as a shell would split it. */
    String[] arguments() {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words.toArray(String[]::new);
    }

    @Override
    public String toString() {
        return id + " " + ask;
    }

    private static GoldQuestion of(String id, Map<String, Object> question) {
        if (!KEYS.containsAll(question.keySet())) {
            throw new IllegalArgumentException(id + ": a key that is none of " + KEYS);
        }
        List<List<Object>> rows = new ArrayList<>();
        for (Object row : list(question.get("rows"))) {
            rows.add(row instanceof List<?> cells ? List.copyOf(cells) : List.of(row));
        }
        return new GoldQuestion(
                id,
                question.get("ask").toString(),
                question.get("command").toString(),
                map(question.getOrDefault("where", Map.of())),
                list(question.get("columns")).stream().map(Object::toString).toList(),
                rows,
                Boolean.TRUE.equals(question.get("ordered")));
    }
}
