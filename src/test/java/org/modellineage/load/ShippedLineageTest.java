package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.modellineage.cli.ReadsShippedCollection;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;
import org.modellineage.report.Question;
import org.modellineage.report.ReportLibrary;
import org.modellineage.report.ReportRunner;

/** What the shipped collection comes to, told as a person would tell it. */
@ReadsShippedCollection
class ShippedLineageTest {

    private static final Cypher STEPS = new Cypher("steps", """
            MATCH (:Entity {id: $id})-[step:FROM]->(parent)
            WHERE step.channel = $channel AND step.until = 'open'
              AND CASE WHEN $checkpoints IS NULL THEN step.summary ELSE $checkpoints IN step.checkpoints END
            RETURN parent.id + CASE WHEN step.status = 'asserted' THEN '' ELSE ': ' + step.status END
              + coalesce(' (' + step.samples + ')', '')
              + coalesce(' via ' + reduce(ids = step.viaIds[0], id IN step.viaIds[1..] | ids + ', ' + id), '')
              + coalesce(' of ' + step.ofSeries, '') AS text
            ORDER BY text
            """);

    @Test
    void whatTaughtACheckpointOfR1TaughtR1() {
        assertThat(steps("deepseek-r1", "outputs", false))
                .contains(
                        "deepseek-v3 (200000) via deepseek-r1-800k-sft",
                        "deepseek-r1-rl-checkpoint (600000) via deepseek-r1-800k-sft",
                        "gpt-4: alleged",
                        "openai-models: alleged");
        assertThat(steps("deepseek-r1", "outputs", true)).doesNotContain("deepseek-v3 (200000)");
        assertThat(steps("deepseek-r1-800k-sft", "outputs", true))
                .contains("deepseek-v3 (200000)", "deepseek-r1-rl-checkpoint (600000)");
    }

    @Test
    void dataMadeByModelsTeach() {
        assertThat(steps("deepseek-v3", "outputs", false))
                .contains("deepseek-v2.5 via deepseek-v3-sft, deepseek-v3-sft-data");
        assertThat(steps("deepseek-coder-v2-instruct", "outputs", false))
                .contains(
                        "deepseek-coder-series (20000) via deepseek-coder-v2-sft, deepseek-coder-v2-sft-data",
                        "deepseek-math-series (30000) via deepseek-coder-v2-sft, deepseek-coder-v2-sft-data");
        assertThat(steps("deepseek-llm-7b-base", "outputs", false)).isEmpty();
        assertThat(steps("deepseek-llm-7b-base", "data", false)).isNotEmpty();
    }

    @Test
    void theParentOfR1IsV3BaseAndTheDirectStatementASummary() {
        assertThat(steps("deepseek-r1", "weights", false))
                .containsExactly("deepseek-v3-base (800000) via deepseek-r1-800k-sft");
        assertThat(steps("deepseek-r1", "weights", true)).containsExactly("deepseek-r1-800k-sft");
        assertThat(steps("deepseek-r1", "weights", null)).containsExactly("deepseek-v3-base");
    }

    @Test
    void membersHaveTheDesignOfTheirSeries() {
        assertThat(steps("deepseek-v3", "design", false)).containsExactly("deepseek-v2-series of DeepSeek-V3 series");
        assertThat(steps("deepseek-r1-distill-qwen-7b", "weights", false))
                .contains("deepseek-v3-base: denied of DeepSeek-R1-Distill series");
    }

    @Test
    void v2AndCoderV2ShareACheckpointAndNothingElse() {
        assertThat(steps("deepseek-v2", "weights", false))
                .containsExactly("deepseek-v2-4.2t-checkpoint via deepseek-v2-4k-checkpoint");
        assertThat(steps("deepseek-coder-v2-base", "weights", false)).containsExactly("deepseek-v2-4.2t-checkpoint");
    }

    /** Told of a series and of its members it is one step; a model beside its dated release is no parent of its own. */
    @Test
    void aRecipeTellsEachStepOnceAndFromTheReleasesThatWereMerged() {
        assertThat(recipe("deepseek-r1-distill-qwen-7b"))
                .extracting(row -> row.get("kind"), row -> row.get("startsFrom"))
                .containsExactly(tuple("sft", List.of("Qwen2.5-Math-7B")));
        assertThat(recipe("deepseek-v2.5"))
                .extracting(row -> row.get("kind"), row -> row.get("startsFrom"))
                .containsExactly(tuple("merge", List.of("DeepSeek-Coder-V2-Instruct-0724", "DeepSeek-V2-Chat-0628")));
    }

    @Test
    void theTrainingOfRewardModelsAndExpertsIsABranchOfARecipe() {
        assertThat(recipe("deepseek-v2-chat"))
                .filteredOn(row -> row.get("branch") != null)
                .extracting(row -> row.get("step"), row -> row.get("kind"), row -> row.get("makes"))
                .containsExactly(
                        tuple(null, "reward-modeling", List.of("DeepSeek-V2 helpfulness reward model")),
                        tuple(null, "reward-modeling", List.of("DeepSeek-V2 reasoning reward model")),
                        tuple(null, "reward-modeling", List.of("DeepSeek-V2 safety reward model")));
        for (String model : List.of("deepseek-v3", "deepseek-math-rl", "deepseek-coder-v2-instruct")) {
            assertThat(recipe(model)).as(model).anyMatch(row -> Boolean.TRUE.equals(row.get("branch")));
        }
    }

    private static List<Map<String, Object>> recipe(String model) {
        Question pipeline = new ReportLibrary(List.of(TestGraph.cypher().resolve("reports")))
                .find("pipeline")
                .orElseThrow();
        return new ReportRunner(TestGraph.graph(), TestGraph.cypher())
                .run(pipeline, Map.of("model", List.of(model), "own", List.of("true")), Duration.ofMinutes(1), 0)
                .rows();
    }

    /** The steps that stand today, in one view, or the summaries. */
    private static List<String> steps(String id, String channel, @Nullable Boolean checkpoints) {
        Map<String, Object> parameters = new HashMap<>(Map.of("id", id, "channel", channel));
        parameters.put("checkpoints", checkpoints);
        return TestGraph.graph()
                .read(Duration.ofMinutes(1), transaction -> transaction.run(STEPS, parameters))
                .rows()
                .stream()
                .map(row -> String.valueOf(row.get("text")))
                .toList();
    }
}
