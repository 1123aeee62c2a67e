package org.modellineage.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.collection.CollectionReader.Reading;
import org.modellineage.collection.problem.Problem;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Predicate;
import org.modellineage.model.Qualifier;

/** One folder for each kind of problem: {@code collection/} is read, and {@code expected.txt} has what must be found. */
class BrokenCollectionsTest {

    static final Path CASES = Path.of("src/test/resources/broken");

    @ParameterizedTest
    @MethodSource("cases")
    void findsAllProblemsAndNoOthers(Path broken) throws IOException {
        Path folder = CASES.resolve(broken).resolve("collection");

        Path expected = CASES.resolve(broken).resolve("expected.txt");

        Reading reading = new CollectionReader(List.of()).read(folder);

        if (System.getProperty("regenerate") != null) {
            Files.writeString(expected, lines(folder, reading));
        }
        assertThat(lines(folder, reading)).isEqualTo(Files.readString(expected));
        assertThat(reading.collection().isPresent())
                .as("only warnings leave a collection")
                .isEqualTo(reading.problems().stream()
                        .allMatch(problem -> problem.severity() == Problem.Severity.WARNING));
    }

    @Test
    void everyCaseHasACollectionAndWhatToExpectOfIt() throws IOException {
        assertThat(cases()).isNotEmpty().allSatisfy(broken -> {
            assertThat(CASES.resolve(broken).resolve("collection")).isDirectory();
            assertThat(CASES.resolve(broken).resolve("expected.txt")).isNotEmptyFile();
        });
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(CASES::relativize).sorted().toList();
        }
    }

    private static String lines(Path folder, Reading reading) {
        return reading.problems().stream()
                .map(problem -> problem.oneLine().replace(folder + "/", "").replace(folder.toString(), "(folder)"))
                .map(line -> withoutVocabulary(line) + "\n")
                .collect(Collectors.joining());
    }

    /** A new word in the vocabulary is no new problem. */
    private static String withoutVocabulary(String line) {
        return line.replace(
                        String.join(
                                ", ",
                                Predicate.of(EntityKind.MODEL).stream()
                                        .map(Predicate::word)
                                        .toList()),
                        "(predicates of a model)")
                .replace(
                        Arrays.stream(Qualifier.values()).map(Qualifier::word).collect(Collectors.joining(", ")),
                        "(qualifiers)");
    }
}
