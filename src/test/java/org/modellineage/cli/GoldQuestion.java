package org.modellineage.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A question, and the commands that answer it with what they must answer, from
 * {@code src/test/resources/questions.yaml}.
 *
 * @param id such as {@code q01}
 * @param ask the question in words
 * @param answers one or more commands with their answers
 */
record GoldQuestion(String id, String ask, List<GoldAnswer> answers) {

    private static final Path FILE = Path.of("src/test/resources/questions.yaml");
    private static final Set<String> KEYS = Set.of("ask", "answers");

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

    @SuppressWarnings("unchecked") // the keys of the maps in these files are texts
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    private static GoldQuestion of(String id, Map<String, Object> question) {
        if (!KEYS.equals(question.keySet())) {
            throw new IllegalArgumentException(id + " has not the keys " + KEYS);
        }
        List<GoldAnswer> answers = list(question.get("answers")).stream()
                .map(answer -> GoldAnswer.of(map(answer)))
                .toList();
        return new GoldQuestion(id, Objects.requireNonNull(question.get("ask")).toString(), answers);
    }
}
