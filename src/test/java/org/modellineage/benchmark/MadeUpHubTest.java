package org.modellineage.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.connector.Input;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.hub.HubRows;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.EntityRecord.Said;
import org.modellineage.model.RelationshipType;

/** A comparison with a yardstick is only one when both get the same. */
@WithoutGraph
class MadeUpHubTest {

    /** As many as it takes for a parent of every wrong kind. */
    private static final int SIZE = 30_000;

    private static final Set<RelationshipType> COUNTED =
            Set.of(RelationshipType.PUBLISHED_BY, RelationshipType.LICENSED_UNDER, RelationshipType.TRAINED_ON);
    private static final Set<RelationshipType> STEPS = Set.of(
            RelationshipType.INITIALIZED_FROM,
            RelationshipType.ADAPTER_OF,
            RelationshipType.QUANTIZED_FROM,
            RelationshipType.MERGED_FROM,
            RelationshipType.DERIVED_FROM);

    @TempDir
    Path folder;

    @Test
    void meansTheSameToEveryReader() throws IOException {
        MadeUpHub hub = MadeUpHub.write(SIZE, folder);
        Set<String> steps = new TreeSet<>();
        Map<String, Integer> others = new TreeMap<>();
        try (InputStream list = Files.newInputStream(hub.list())) {
            new HubRows().read(Input.ofPipe("list", list, "hub"), new Statements(steps, others));
        }

        assertThat(readySteps(hub)).isEqualTo(steps);
        assertThat(numberedSteps(hub)).isEqualTo(steps);
        for (RelationshipType type : COUNTED) {
            assertThat(lines(hub.ready().resolve("relationships-" + type + ".csv")))
                    .hasSize(others.getOrDefault(type.name(), 0));
        }
    }

    @Test
    void isTheSameEveryTime() throws IOException {
        MadeUpHub first = MadeUpHub.write(500, Files.createDirectory(folder.resolve("first")));
        MadeUpHub second = MadeUpHub.write(500, Files.createDirectory(folder.resolve("second")));

        assertThat(second.list()).hasSameTextualContentAs(first.list());
    }

    @Test
    void hasEveryFaultAndTheProportionsOfARealHub() {
        List<String> written = new ArrayList<>();
        int[] children = {0};
        int[] licences = {0};
        MadeUpRows.make(SIZE, row -> {
            children[0] += row.written().isEmpty() ? 0 : 1;
            licences[0] += row.licence() == null ? 0 : 1;
            written.addAll(row.written());
        });

        assertThat(children[0]).isBetween(SIZE * 55 / 100, SIZE * 60 / 100);
        assertThat(licences[0]).isBetween(SIZE * 48 / 100, SIZE * 52 / 100);
        assertThat(written)
                .contains("N/A", "/mnt/data/base")
                .anyMatch(parent -> parent.startsWith("https://"))
                .anyMatch(parent -> parent.startsWith("ORG-"))
                .anyMatch(parent -> parent.startsWith("Gone-"));
    }

    @Test
    void knowsItsLargestFamily() throws IOException {
        MadeUpHub hub = MadeUpHub.write(2_000, folder);
        Map<String, List<String>> children = new TreeMap<>();
        for (String step : numberedSteps(hub)) {
            String[] words = step.split(" ", -1);
            children.computeIfAbsent(words[2], parent -> new ArrayList<>()).add(words[0]);
        }
        Set<String> reached = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(key(hub.root())));
        while (!open.isEmpty()) {
            for (String child : children.getOrDefault(open.remove(open.size() - 1), List.of())) {
                if (reached.add(child)) {
                    open.add(child);
                }
            }
        }

        assertThat(reached).hasSize(hub.descendants()).contains(key(hub.deepest()));
        assertThat(hub.descendants()).isGreaterThan(100);
    }

    private static Set<String> readySteps(MadeUpHub hub) throws IOException {
        Set<String> steps = new TreeSet<>();
        for (RelationshipType type : STEPS) {
            Path file = hub.ready().resolve("relationships-" + type + ".csv");
            if (Files.exists(file)) {
                for (String line : lines(file)) {
                    String[] cells = line.split(",", -1);
                    steps.add(cells[0] + " " + type + " " + cells[1]);
                }
            }
        }
        return steps;
    }

    private static Set<String> numberedSteps(MadeUpHub hub) throws IOException {
        Map<String, String> ids = new TreeMap<>();
        for (String line : lines(hub.numbers().resolve("model.csv"))) {
            String[] cells = line.split(",", -1);
            ids.put(cells[0], cells[1].toLowerCase(Locale.ROOT));
        }
        Set<String> steps = new TreeSet<>();
        for (String line : lines(hub.numbers().resolve("step.csv"))) {
            String[] cells = line.split(",", -1);
            steps.add(ids.get(cells[0]) + " " + cells[2] + " " + ids.get(cells[1]));
        }
        return steps;
    }

    private static String key(int model) {
        return MadeUpRow.id(model).toLowerCase(Locale.ROOT);
    }

    private static List<String> lines(Path csv) throws IOException {
        List<String> lines = Files.readAllLines(csv);
        return lines.subList(1, lines.size());
    }

    /** The steps that a connector reads, and how many other relationships. */
    private record Statements(Set<String> steps, Map<String, Integer> others) implements RecordSink {

        @Override
        public void add(EntityRecord found) {
            for (Said said : found.statements()) {
                if (said.value().equals(found.entity().id() + "/base")) {
                    // A path, of which other programs make nothing.
                    continue;
                }
                if (STEPS.contains(said.predicate())) {
                    steps.add(found.entity().id() + " " + said.predicate().word() + " " + said.value());
                } else {
                    others.merge(said.predicate().word(), 1, Integer::sum);
                }
            }
        }

        @Override
        public void row() {
            // The rows are counted by their statements.
        }

        @Override
        public void madeBy(LocalDate day) {
            // Days are not compared.
        }

        @Override
        public void leaveOut(long line, String reason) {
            throw new AssertionError("line " + line + ": " + reason);
        }

        @Override
        public void remark(long line, String remark) {
            // Wrong parents are remarked on.
        }
    }
}
