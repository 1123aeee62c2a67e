package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Seeds;
import org.modellineage.Share;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.modellineage.load.DatedCollections;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;

/**
 * Asking the whole graph as of a day is asking a graph that was loaded with only the sources published by that day: every
 * question that knows days, on random collections. {@code -Dseeds=17} tries one seed, {@code -Dseeds=1..1000} more, and
 * {@code -Dreports=tree,why} some of the questions.
 */
@WithSecondGraph
class DaysTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static final List<Question> QUESTIONS = questions()
            .filter(question -> question.parameters().stream()
                    .anyMatch(parameter -> parameter.name().equals(StandardParameters.AS_OF)))
            .toList();

    private static Stream<Question> questions() {
        ReportLibrary library = new ReportLibrary(List.of(TestGraph.cypher().resolve("reports")));
        String some = System.getProperty("reports", "");
        List<String> names = some.isEmpty() ? Share.oneIn(6, library.names()) : List.of(some.split(","));
        return names.stream().flatMap(name -> library.find(name).stream());
    }

    private final Loader loader = new Loader(TestGraph.graph(), TestGraph.cypher());
    private final ReportRunner runner = new ReportRunner(TestGraph.graph(), TestGraph.cypher());

    static LongStream seeds() {
        return Seeds.upTo(12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void asOfADayIsTheGraphOfThatDay(long seed) {
        DatedCollections collections = new DatedCollections(seed);
        String day = collections.someDay();
        TestGraph.empty();
        loader.load(collections.whole(), Progress.NONE);
        Map<Asked, Answer> asOf = new LinkedHashMap<>();
        for (Question question : QUESTIONS) {
            Asked asked = ask(question, collections, day, new Random(seed));
            if (asked == null) {
                continue;
            }
            asOf.put(asked, runner.run(question, asked.with(StandardParameters.AS_OF, day), TIMEOUT, 0));
        }
        loader.load(collections.upTo(day), Progress.NONE);
        asOf.forEach((asked, answer) -> {
            Map<String, List<String>> given = asked.given();
            boolean needsDay = asked.question().parameters().stream()
                    .anyMatch(parameter -> parameter.name().equals(StandardParameters.AS_OF) && parameter.required());
            Answer then = runner.run(
                    asked.question(), needsDay ? asked.with(StandardParameters.AS_OF, day) : given, TIMEOUT, 0);
            assertThat(answer.rows())
                    .as("seed %d: %s %s as of %s", seed, asked.question().name(), given, day)
                    .isEqualTo(then.rows());
        });
    }

    /** A question with texts for its parameters, all but the day. */
    record Asked(Question question, Map<String, List<String>> given) {

        Map<String, List<String>> with(String parameter, String text) {
            Map<String, List<String>> all = new LinkedHashMap<>(given);
            all.put(parameter, List.of(text));
            return all;
        }
    }

    /** Nothing when the collection has no entity of a kind that the question needs. */
    static @Nullable Asked ask(Question question, DatedCollections collections, String day, Random random) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>();
        for (Parameter parameter : question.parameters()) {
            @Nullable String text = text(parameter, collections, day, random, ids);
            if (text == null && parameter.required() && !parameter.name().equals(StandardParameters.AS_OF)) {
                return null;
            }
            if (text != null && !parameter.name().equals(StandardParameters.AS_OF)) {
                given.put(parameter.name(), List.of(text));
            }
        }
        return new Asked(question, given);
    }

    private static @Nullable String text(
            Parameter parameter, DatedCollections collections, String day, Random random, List<String> ids) {
        boolean give = parameter.required() || random.nextInt(3) == 0;
        return switch (parameter.type()) {
            case ENTITY -> {
                String id = give ? collections.someId(parameter.choices(), day) : null;
                while (id != null && ids.contains(id)) {
                    id = collections.someId(parameter.choices(), day);
                }
                if (id != null) {
                    ids.add(id);
                }
                yield id;
            }
            case BOOLEAN -> String.valueOf(random.nextBoolean());
            case LIST, CHOICE ->
                give && !parameter.choices().isEmpty()
                        ? parameter
                                .choices()
                                .get(random.nextInt(parameter.choices().size()))
                        : null;
            case INTEGER -> give ? String.valueOf(1 + random.nextInt(3)) : null;
            case DATE -> parameter.required() ? "2023-06-01" : null;
            case STRING -> give ? "one" : null;
        };
    }
}
