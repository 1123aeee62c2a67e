package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.Seeds;
import org.modellineage.Share;
import org.modellineage.Thorough;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;
import org.modellineage.load.DatedCollections;
import org.modellineage.load.FreshLoad;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.model.Collection;

/**
 * No answer tells whether claims are nodes or inline: a collection is loaded in one form, then turned into the other and
 * back.
 */
class InlineClaimsTest {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final Path SHIPPED = Path.of("seed-data/deepseek");

    private final Loader nodes = new Loader(TestGraph.graph(), TestGraph.cypher());
    private final Loader inline = nodes.withInlineClaims();
    private final ReportRunner runner = new ReportRunner(TestGraph.graph(), TestGraph.cypher());

    static LongStream seeds() {
        return Seeds.upTo(6);
    }

    @Thorough
    @ParameterizedTest
    @ValueSource(strings = {"family", "knowledge", "recipe"})
    void changeNoAnswerInTheGoldenFiles(String folder) throws IOException {
        Collection collection = FreshLoad.named(Family.read(GoldenAnswers.FOLDER.resolve(folder)));
        List<Path> golden = new ArrayList<>();
        Path files = folder.equals("family") ? GoldenAnswers.FOLDER : GoldenAnswers.FOLDER.resolve(folder);
        try (Stream<Path> all = Files.list(files)) {
            all.filter(file -> file.toString().endsWith(".golden")).sorted().forEach(golden::add);
        }
        assertThat(golden).isNotEmpty();
        compare(collection, () -> {
            Map<String, List<?>> answers = new LinkedHashMap<>();
            for (Path file : golden) {
                String report = file.getFileName().toString().replace(".golden", "");
                answers.put(report, GoldenAnswers.answers(report, file));
            }
            return answers;
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void changeNoAnswerOnRandomCollections(long seed) throws IOException {
        DatedCollections collections = new DatedCollections(seed);
        String day = collections.someDay();
        List<DaysTest.Asked> questions = Share.oneIn(8, GoldenAnswers.LIBRARY.names()).stream()
                .flatMap(name -> GoldenAnswers.LIBRARY.find(name).stream())
                .flatMap(question -> Stream.ofNullable(DaysTest.ask(question, collections, day, new Random(seed))))
                .toList();
        compare(FreshLoad.named(collections.whole()), () -> {
            Map<String, List<?>> answers = new LinkedHashMap<>();
            for (DaysTest.Asked asked : questions) {
                boolean knowsDays = asked.question().parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals(StandardParameters.AS_OF));
                Map<String, List<String>> given = knowsDays ? asked.with(StandardParameters.AS_OF, day) : asked.given();
                answers.put(
                        asked.question().name() + " " + given + " seed " + seed,
                        runner.run(asked.question(), given, TIMEOUT, 0).rows());
            }
            return answers;
        });
    }

    @Thorough
    @Test
    void changeNoAnswerOnTheShippedCollection() throws IOException {
        compare(FreshLoad.named(Family.read(SHIPPED)), () -> {
            Map<String, List<?>> answers = new LinkedHashMap<>();
            for (String name : GoldenAnswers.LIBRARY.names()) {
                Question question = GoldenAnswers.LIBRARY.find(name).orElseThrow();
                Map<String, List<String>> given = new LinkedHashMap<>();
                question.parameters().stream()
                        .filter(Parameter::required)
                        .forEach(
                                parameter -> given.put(parameter.name(), List.of(String.valueOf(parameter.example()))));
                answers.put(name, runner.run(question, given, TIMEOUT, 0).rows());
            }
            return answers;
        });
    }

    /** Answers by the question and its parameters. */
    @FunctionalInterface
    private interface Answers {
        Map<String, List<?>> ask() throws IOException;
    }

    private void compare(Collection collection, Answers answers) throws IOException {
        TestGraph.empty();
        nodes.load(collection, Progress.NONE);
        String graph = GraphDump.dump();
        Map<String, List<?>> expected = answers.ask();

        inline.load(collection, Progress.NONE);
        assertThat(GraphDump.dump()).contains("heldBy=");
        Map<String, List<?>> turned = answers.ask();
        SoftAssertions.assertSoftly(softly -> expected.forEach((question, answer) -> {
            List<?> others = Objects.requireNonNull(turned.get(question));
            softly.assertThat(without(others, answer))
                    .as("%s: only inline", question)
                    .isEmpty();
            softly.assertThat(without(answer, others))
                    .as("%s: only as nodes", question)
                    .isEmpty();
            softly.assertThat(firstOutOfPlace(others, answer))
                    .as("%s: in the same order", question)
                    .isEqualTo(firstOutOfPlace(answer, others));
        }));

        nodes.load(collection, Progress.NONE);
        assertThat(GraphDump.dump()).isEqualTo(graph);
    }

    private static String firstOutOfPlace(List<?> rows, List<?> others) {
        for (int i = 0; i < Math.min(rows.size(), others.size()); i++) {
            if (!rows.get(i).equals(others.get(i))) {
                return "row " + i + ": " + rows.get(i);
            }
        }
        return "";
    }

    private static List<?> without(List<?> rows, List<?> others) {
        List<Object> left = new ArrayList<>(rows);
        left.removeAll(others);
        return left;
    }
}
