package org.modellineage.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.model.EntityKind;
import org.modellineage.model.EntityRecord;

/**
 * Data that others made, which are not part of the project: they lie beside it, or in the folder that {@code -Dshared} names.
 * What each reader makes of its format is tested by the cases; here real files in numbers are read to their end.
 */
@WithoutGraph
class SharedSetsTest {

    private static final Path SHARED = Path.of(System.getProperty("shared", "../shared"));

    /** A file with the line, or a collection whose rows are compared, and what was found. */
    private static final Pattern LISTED = Pattern.compile("[^:]+:(\\d+:)? \\S.+");

    @TempDir
    Path home;

    /**
     * What an import holds.
     *
     * @param rows the files or rows that were read
     * @param leftOut those of them that were left out
     * @param kinds how many entities of each kind are described
     * @param predicates how many statements of each kind there are
     * @param list a line for each file, row or value that was left out or remarked on
     */
    private record Content(
            long rows,
            long leftOut,
            Map<EntityKind, Integer> kinds,
            Map<String, Integer> predicates,
            List<String> list) {

        @Override
        public String toString() {
            return rows + " read, " + leftOut + " left out, " + (list.size() - leftOut) + " remarks; " + kinds + "; "
                    + predicates;
        }
    }

    @ParameterizedTest
    @CsvSource({"cyclonedx, 4, 0, 3", "ecosystem-graphs, 173, 0, 427", "epoch, 2, 0, 952", "huggingface, 1098, 221, 877"
    })
    void readsWhatOthersMade(String set, long rows, long leftOut, int models) throws IOException {
        Content content = read(folder("data").resolve(set));

        System.out.println(set + ": " + content);
        assertThat(content.rows()).isEqualTo(rows);
        assertThat(content.leftOut()).isEqualTo(leftOut);
        assertThat(content.kinds()).containsEntry(EntityKind.MODEL, models);
        assertThat(content.list()).allMatch(SharedSetsTest::saysWhereAndWhy);
    }

    @ParameterizedTest
    @CsvSource({
        "cyclonedx, DERIVED_FROM, 1",
        "ecosystem-graphs, DERIVED_FROM, 155",
        "ecosystem-graphs, TRAINED_ON, 177",
        "epoch, INITIALIZED_FROM, 113",
        "epoch, TRAINED_ON, 779",
        "huggingface, INITIALIZED_FROM, 859",
        "huggingface, TRAINED_ON, 365"
    })
    void keepsTheLineage(String set, String predicate, int statements) throws IOException {
        assertThat(read(folder("data").resolve(set)).predicates()).containsEntry(predicate, statements);
    }

    @Test
    void readsTheReportsOfOthers() throws IOException {
        try (Stream<Path> cases = Files.list(folder("cases"))) {
            for (Path each : (Iterable<Path>) cases.sorted()::iterator) {
                // The others are not about reading.
                if (each.getFileName().toString().startsWith("c")) {
                    Content content = read(each.resolve("input"));

                    System.out.println(each.getFileName() + ": " + content);
                    assertThat(content.list()).allMatch(SharedSetsTest::saysWhereAndWhy);
                }
            }
        }
    }

    private static boolean saysWhereAndWhy(String line) {
        return LISTED.matcher(line).matches();
    }

    private static Path folder(String name) {
        Path folder = SHARED.resolve(name);
        assumeTrue(Files.isDirectory(folder), "skipped: needs " + folder + ", which is not part of the project");
        return folder;
    }

    private Content read(Path folder) throws IOException {
        Map<EntityKind, Integer> kinds = new TreeMap<>();
        Map<String, Integer> predicates = new TreeMap<>();
        try (ImportReading reading = new ImportReading(home, "set", null, line -> {}, rows -> {})) {
            reading.read(folder);
            try (Stream<EntityRecord> records = reading.records().open()) {
                records.filter(each -> each.document() == null && !each.mentioned())
                        .forEach(each -> {
                            kinds.merge(each.entity().kind(), 1, Integer::sum);
                            each.statements()
                                    .forEach(said ->
                                            predicates.merge(said.predicate().word(), 1, Integer::sum));
                        });
            }
            return new Content(
                    reading.rows(), reading.leftOut(), kinds, predicates, Files.readAllLines(reading.list()));
        }
    }
}
