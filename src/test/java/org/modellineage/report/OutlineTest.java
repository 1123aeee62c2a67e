package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modellineage.model.RelationshipType.DISTILLED_FROM;
import static org.modellineage.model.RelationshipType.INITIALIZED_FROM;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modellineage.Thorough;
import org.modellineage.graph.TestGraph;
import org.modellineage.load.CollectionBuilder;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.model.Channel;
import org.modellineage.model.SourceKind;
import org.modellineage.model.Status;
import org.modellineage.render.Format;
import org.modellineage.render.Renderer;
import org.modellineage.render.terminal.Style;

/** Who reads the best chains is told of their steps what the whole question tells, at a cost that grows with the steps. */
@Thorough
class OutlineTest {

    private static final Question WHY = GoldenAnswers.LIBRARY.find("why").orElseThrow();
    private static final Outline OUTLINE = Outline.of(WHY).orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "model=mini; origin=base, 1",
        "model=mini; origin=base, 3",
        "model=base; origin=mini, 1",
        "model=mini; origin=base; asOf=2023-06; checkpoints=true, 2",
        "model=rival; origin=seed, 1",
    })
    void tellsOfTheStepsOfTheBestChainsWhatTheQuestionTells(String parameters, int chains) {
        Family.load();

        isToldAlike(parameters, chains);
    }

    @ParameterizedTest
    @CsvSource({
        "model=mini",
        "model=base; direction=descendants",
        "model=mini; direction=both; checkpoints=true",
    })
    void drawsATreeFromItsOutlineAsFromTheWholeAnswer(String parameters) throws IOException {
        Family.load();
        Question tree = GoldenAnswers.LIBRARY.find("tree").orElseThrow();
        Map<String, List<String>> given = GoldenAnswers.parameters(parameters);

        Answer whole = runner().run(tree, given, Duration.ofMinutes(1), 0);
        Answer outlined = runner().outlined(tree, given, Duration.ofMinutes(1), 1);

        assertThat(outlined.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContainKey("evidence"));
        for (Style style : List.of(Style.PLAIN, Style.PLAIN.whole())) {
            assertThat(drawn(outlined, style)).isEqualTo(drawn(whole, style));
        }
    }

    private static String drawn(Answer answer, Style style) throws IOException {
        StringBuilder text = new StringBuilder();
        new Renderer(style).render(answer, Format.TREE, text);
        return text.toString();
    }

    @Test
    void tellsInFullWhatIsDenied() {
        load(cards().model("a")
                .says(DISTILLED_FROM, "b")
                .says(INITIALIZED_FROM, "c")
                .as(Status.DENIED)
                .says(INITIALIZED_FROM, "d")
                .model("b")
                .says(DISTILLED_FROM, "c")
                .says(INITIALIZED_FROM, "c")
                .as(Status.DENIED)
                .model("c")
                .model("d"));

        Answer told = isToldAlike("model=a; origin=c", 1);

        assertThat(told.rows()).hasSize(4).allSatisfy(row -> assertThat(row).containsKey("evidence"));
        assertThat(told.rows())
                .filteredOn(row -> "a".equals(row.get("from")) && "denied".equals(row.get("status")))
                .extracting(row -> row.get("instead"))
                .containsExactly(List.of("D"));
    }

    @Test
    void readsOfModelsThatAllTeachEachOtherAsMuchAsThereAreSteps() {
        double few = hitsForEachStep(10);
        double many = hitsForEachStep(40);

        assertThat(many).isLessThan(few * 1.1).isLessThan(40);
        assertThat(told("model=m0; origin=m1", 5).rows())
                .filteredOn(row -> row.containsKey("evidence"))
                .hasSize(9);
    }

    @Test
    void readsTheStepsThatItShowsByTheirIds() {
        assertThat(TestGraph.plan(OUTLINE.details(), parameters("model=m0; origin=m1", List.of("none"))))
                .anyMatch(operator -> operator.startsWith("DirectedRelationshipByElementIdSeek"))
                .noneMatch(
                        operator -> operator.startsWith("AllNodesScan") || operator.contains("RelationshipTypeScan"));
    }

    private static double hitsForEachStep(int models) {
        load(ring(models));
        int steps = run("model=m0; origin=m1").size();
        assertThat(steps).isEqualTo((models - 1) + (models - 2) * (models - 2));
        return (double) TestGraph.hits(OUTLINE.steps(), parameters("model=m0; origin=m1", List.of())) / steps;
    }

    private static List<Map<String, Object>> run(String parameters) {
        return TestGraph.graph()
                .read(
                        Duration.ofMinutes(1),
                        transaction -> transaction
                                .run(OUTLINE.steps(), parameters(parameters, List.of()))
                                .rows());
    }

    /** In full are the steps of the best chains and those that are denied; the others lack what they are not asked for. */
    private static Answer isToldAlike(String parameters, int chains) {
        Answer whole = runner().run(WHY, GoldenAnswers.parameters(parameters), Duration.ofMinutes(1), 0);
        Answer told = told(parameters, chains);

        assertThat(told.columns()).isEqualTo(whole.columns());
        assertThat(told.notices()).isEqualTo(whole.notices());
        assertThat(told.rows()).hasSameSizeAs(whole.rows());
        Set<Integer> best = places(whole, chains);
        for (int i = 0; i < whole.rows().size(); i++) {
            Map<String, Object> row = new HashMap<>(told.rows().get(i));
            row.remove(Outline.ID);
            Map<String, Object> expected = new HashMap<>(whole.rows().get(i));
            if (!best.contains(i) && !Chain.denied(expected)) {
                expected.keySet().retainAll(WHY.outline());
            }
            assertThat(row).isEqualTo(expected);
        }
        return told;
    }

    private static Set<Integer> places(Answer whole, int most) {
        Set<Integer> places = new HashSet<>();
        Chains chains = Chains.of(whole);
        for (Channel channel : Channel.values()) {
            for (Chain chain : chains.best(channel, most)) {
                chain.hops().forEach(hop -> places.add(whole.rows().indexOf(hop)));
            }
        }
        return places;
    }

    private static Answer told(String parameters, int chains) {
        return runner().outlined(WHY, GoldenAnswers.parameters(parameters), Duration.ofMinutes(1), chains);
    }

    private static ReportRunner runner() {
        return new ReportRunner(TestGraph.graph(), TestGraph.cypher());
    }

    private static Map<String, Object> parameters(String text, List<Object> ids) {
        Map<String, Object> values = new HashMap<>();
        for (Parameter parameter : WHY.parameters()) {
            String given = parameter.defaultValue() == null ? "" : parameter.defaultValue();
            values.put(
                    parameter.name(),
                    ParameterReader.read(
                            parameter, GoldenAnswers.parameters(text).getOrDefault(parameter.name(), List.of(given))));
        }
        Map<String, Object> normal = new HashMap<>(StatementValues.of(WHY, values));
        normal.put(Outline.IDS, ids);
        return normal;
    }

    private static CollectionBuilder ring(int models) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < models; i++) {
            ids.add("m" + i);
        }
        CollectionBuilder ring = cards();
        for (String child : ids) {
            ring.model(child);
            ids.stream().filter(parent -> !parent.equals(child)).forEach(parent -> ring.says(DISTILLED_FROM, parent));
        }
        return ring;
    }

    private static CollectionBuilder cards() {
        return new CollectionBuilder("walks").source("cards", SourceKind.PRIMARY, "2025-01");
    }

    private static void load(CollectionBuilder collection) {
        TestGraph.empty();
        new Loader(TestGraph.graph(), TestGraph.cypher()).load(collection.build(), Progress.NONE);
    }
}
