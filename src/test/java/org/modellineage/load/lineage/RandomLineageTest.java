package org.modellineage.load.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.Share;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.load.lineage.StepPeriods.Dated;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;

/**
 * On every day, the derived periods are what brute force derives from what was known by that day: random lineages of
 * models, checkpoints, data and series, with steps that come, change and go.
 */
@WithoutGraph
class RandomLineageTest {

    private static final int LINEAGES = Share.oneIn(3, 80);
    private static final List<String> ASKED =
            List.of("2023-12-31", "2024-01-01", "2024-02-15", "2024-03-01", "9999-12-31");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isOnEveryDayWhatBruteForceDerives(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < LINEAGES; i++) {
            LineageDrawing drawing = new RandomLineage(random).drawing();
            Derivation derivation = drawing.derive();
            Collection<Dated<DerivedStep>> steps = derivation.steps();
            for (String day : ASKED) {
                LineageOracle oracle = new LineageOracle(drawing, day);
                for (LineageEntity entity : drawing.entities()) {
                    String id = entity.id();
                    assertThat(lines(id, day, steps))
                            .as("seed %s, lineage %s, %s on %s of %s", seed, i, id, day, describe(drawing, day))
                            .isEqualTo(oracle.lines(id));
                    assertThat(checkpoints(id, day, derivation))
                            .as("seed %s, lineage %s, %s on %s of %s", seed, i, id, day, describe(drawing, day))
                            .isEqualTo(oracle.ownCheckpoints(id));
                }
            }
            steps.forEach(step -> restsOnWhatWasKnown(step, drawing));
        }
    }

    /** What is cut off on a day is what the lineage of that day gives, down to the statements that it rests on. */
    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void doesNotKnowTheFuture(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < LINEAGES; i++) {
            LineageDrawing drawing = new RandomLineage(random).drawing();
            Collection<Dated<DerivedStep>> steps = drawing.derive().steps();
            for (String day : ASKED) {
                assertThat(values(day, steps))
                        .as("seed %s, lineage %s on %s of %s", seed, i, day, describe(drawing, day))
                        .isEqualTo(values(day, drawing.on(day).derive().steps()));
            }
        }
    }

    private static Set<String> values(String day, Collection<Dated<DerivedStep>> steps) {
        Set<String> values = new TreeSet<>();
        steps.stream()
                .filter(step -> LineageDrawing.holds(step, day))
                .forEach(step -> values.add(step.value().toString()));
        return values;
    }

    private static void restsOnWhatWasKnown(Dated<DerivedStep> step, LineageDrawing drawing) {
        for (String statement : step.value().statements()) {
            assertThat(drawing.steps()).anySatisfy(stated -> {
                assertThat(stated.statement()).isEqualTo(statement);
                assertThat(step.claims()).containsAll(stated.claims());
            });
        }
        assertThat(step.since()).isLessThan(step.until());
    }

    private static Set<String> lines(String id, String day, Collection<Dated<DerivedStep>> steps) {
        Set<String> lines = new TreeSet<>();
        for (Dated<DerivedStep> dated : steps) {
            DerivedStep step = dated.value();
            if (step.child().equals(id) && LineageDrawing.holds(dated, day)) {
                if (step.views().isEmpty()) {
                    lines.add(line("SUMMARY", step));
                }
                step.views().forEach(view -> lines.add(line(view.name(), step)));
            }
        }
        return lines;
    }

    private static String line(String view, DerivedStep step) {
        boolean weights = step.kind().channel().orElseThrow() == Channel.WEIGHTS;
        String said = (step.ofSeries() == null ? step.child() : step.ofSeries()) + " ";
        long summaries = step.via().isEmpty() || !weights
                ? 0
                : step.statements().stream()
                        .filter(statement -> statement.startsWith(said) && statement.endsWith(" " + step.parent()))
                        .count();
        return view + " " + (weights ? "by weights" : step.kind()) + " " + step.parent() + " " + step.status()
                + " steps " + (step.statements().size() - summaries) + (step.ofSeries() == null ? "" : " of a series");
    }

    private static Map<String, Status> checkpoints(String id, String day, Derivation derivation) {
        Map<String, Status> checkpoints = new TreeMap<>();
        derivation.checkpoints().stream()
                .filter(dated -> dated.value().model().equals(id) && LineageDrawing.holds(dated, day))
                .forEach(dated -> checkpoints.put(
                        dated.value().checkpoint(), dated.value().status()));
        return checkpoints;
    }

    private static String describe(LineageDrawing drawing, String day) {
        List<String> lines = new ArrayList<>();
        drawing.entities().forEach(entity -> lines.add(entity.toString()));
        drawing.steps().stream()
                .filter(step -> step.holds(day))
                .forEach(step -> lines.add(step.statement() + " " + step.status()));
        return "\n" + String.join("\n", lines);
    }
}
