package org.modellineage.load.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modellineage.model.RelationshipType.ARCHITECTURE_FROM;
import static org.modellineage.model.RelationshipType.DISTILLED_FROM;
import static org.modellineage.model.RelationshipType.FILTERED_BY;
import static org.modellineage.model.RelationshipType.GENERATED_BY;
import static org.modellineage.model.RelationshipType.INCLUDES;
import static org.modellineage.model.RelationshipType.INITIALIZED_FROM;
import static org.modellineage.model.RelationshipType.MERGED_FROM;
import static org.modellineage.model.RelationshipType.QUANTIZED_FROM;
import static org.modellineage.model.RelationshipType.REUSES;
import static org.modellineage.model.RelationshipType.REWARDED_BY;
import static org.modellineage.model.RelationshipType.TRAINED_ON;
import static org.modellineage.model.Status.ALLEGED;
import static org.modellineage.model.Status.ASSERTED;
import static org.modellineage.model.Status.DENIED;
import static org.modellineage.model.Status.DISPUTED;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.load.lineage.StepsOnDay.LineageView;

/** Own checkpoints, parents, teachers, data and what sums them up. */
@WithoutGraph
class DerivationTest {

    /** chat -> sft -> base -> mid, with sft and mid unreleased. */
    private static LineageDrawing line() {
        return new LineageDrawing()
                .models("chat", "base")
                .checkpoints("sft", "mid")
                .step("chat", INITIALIZED_FROM, "sft")
                .step("sft", INITIALIZED_FROM, "base")
                .step("base", INITIALIZED_FROM, "mid");
    }

    @Test
    void ownCheckpointsReachUpToTheFirstReleasedModel() {
        assertThat(line().checkpoints()).containsExactly("mid of base: asserted", "sft of chat: asserted");
    }

    @Test
    void anOwnCheckpointIsAsDoubtfulAsTheBestWayToIt() {
        LineageDrawing drawing = new LineageDrawing()
                .models("chat")
                .checkpoints("a", "b")
                .step("chat", INITIALIZED_FROM, "a")
                .as(ALLEGED)
                .step("a", INITIALIZED_FROM, "b")
                .step("chat", MERGED_FROM, "b")
                .as(DISPUTED);

        assertThat(drawing.checkpoints()).containsExactly("a of chat: alleged", "b of chat: disputed");
    }

    @Test
    void aModelComesFromTheReleasedModelsThatItsCheckpointsComeFrom() {
        assertThat(line().parents("chat")).containsExactly("INITIALIZED_FROM base via sft");
        assertThat(line().withCheckpoints("chat")).containsExactly("INITIALIZED_FROM sft");
    }

    @Test
    void aCheckpointOfOneLineHasStepsOnlyWhereCheckpointsAreShown() {
        assertThat(line().parents("sft")).isEmpty();
        assertThat(line().withCheckpoints("sft")).containsExactly("INITIALIZED_FROM base");
    }

    @Test
    void whatTaughtACheckpointTaughtTheModel() {
        LineageDrawing drawing = line().models("teacher", "rival")
                .datasets("data")
                .step("sft", DISTILLED_FROM, "teacher")
                .with("samples", 200L)
                .step("sft", TRAINED_ON, "data")
                .step("chat", ARCHITECTURE_FROM, "rival")
                .as(ALLEGED);

        assertThat(drawing.parents("chat"))
                .containsExactly(
                        "ARCHITECTURE_FROM rival: alleged",
                        "DISTILLED_FROM teacher via sft",
                        "INITIALIZED_FROM base via sft",
                        "TRAINED_ON data via sft");
        assertThat(drawing.derive("chat").steps())
                .filteredOn(dated -> dated.value().parent().equals("teacher"))
                .allSatisfy(dated -> assertThat(dated.value().properties(drawing.lineage()))
                        .containsAllEntriesOf(Map.of(
                                "samples",
                                200L,
                                "channel",
                                "outputs",
                                "kind",
                                "DISTILLED_FROM",
                                "caption",
                                "distilled from",
                                "viaIds",
                                java.util.List.of("sft"),
                                "via",
                                java.util.List.of("Name of sft"),
                                "checkpoints",
                                java.util.List.of(false),
                                "summary",
                                false)));
    }

    @Test
    void aStepBackIntoItsOwnCheckpointsIsNoneOfTheModel() {
        LineageDrawing drawing = line().step("chat", DISTILLED_FROM, "sft");

        assertThat(drawing.parents("chat")).containsExactly("INITIALIZED_FROM base via sft");
        assertThat(drawing.withCheckpoints("chat")).containsExactly("DISTILLED_FROM sft", "INITIALIZED_FROM sft");
    }

    @Test
    void onlyTheLastStepMayBeDenied() {
        LineageDrawing drawing = new LineageDrawing()
                .models("chat", "base", "far")
                .checkpoints("sft")
                .step("chat", INITIALIZED_FROM, "sft")
                .step("sft", INITIALIZED_FROM, "base")
                .as(DENIED);
        assertThat(drawing.parents("chat")).containsExactly("INITIALIZED_FROM base via sft: denied");

        drawing.step("chat", MERGED_FROM, "base").as(ALLEGED);
        assertThat(drawing.parents("chat")).containsExactly("MERGED_FROM base: alleged");

        LineageDrawing cut = new LineageDrawing()
                .models("chat", "base")
                .checkpoints("sft")
                .step("chat", INITIALIZED_FROM, "sft")
                .as(DENIED)
                .step("sft", INITIALIZED_FROM, "base");
        assertThat(cut.parents("chat")).containsExactly("INITIALIZED_FROM sft: denied");
        assertThat(cut.checkpoints()).isEmpty();
    }

    /** v2 -> late -> mid and coder -> mid: what the two share would vanish, were mid not named. */
    @Test
    void withoutAReleasedParentTheNearestSharedCheckpointIsOne() {
        LineageDrawing drawing = new LineageDrawing()
                .models("v2", "coder")
                .checkpoints("late", "mid", "early")
                .step("v2", INITIALIZED_FROM, "late")
                .step("late", INITIALIZED_FROM, "mid")
                .step("mid", INITIALIZED_FROM, "early")
                .step("coder", INITIALIZED_FROM, "mid");

        assertThat(drawing.parents("v2")).containsExactly("INITIALIZED_FROM mid via late");
        assertThat(drawing.parents("coder")).containsExactly("INITIALIZED_FROM mid");
        assertThat(drawing.parents("mid")).containsExactly("INITIALIZED_FROM early");

        drawing.step("v2", INITIALIZED_FROM, "mid");
        assertThat(drawing.parents("v2")).as("said in short").containsExactly("INITIALIZED_FROM mid via late");

        drawing.models("base").step("early", INITIALIZED_FROM, "base");
        assertThat(drawing.parents("v2")).containsExactly("INITIALIZED_FROM base via late, mid, early");
        assertThat(drawing.parents("coder")).containsExactly("INITIALIZED_FROM base via mid, early");
    }

    /** chat -> sft -> base, and reward -> sft: the reward model is a model in its own right. */
    @Test
    void anUnreleasedModelFromWhichNoneContinuesHasItsOwnParents() {
        LineageDrawing drawing = line().checkpoints("reward")
                .datasets("preferences")
                .step("reward", INITIALIZED_FROM, "sft")
                .step("reward", TRAINED_ON, "preferences")
                .step("chat", REWARDED_BY, "reward");

        assertThat(drawing.parents("reward"))
                .containsExactly("INITIALIZED_FROM base via sft", "TRAINED_ON preferences");
        assertThat(drawing.parents("chat")).containsExactly("INITIALIZED_FROM base via sft", "REWARDED_BY reward");
        assertThat(drawing.checkpoints())
                .containsExactly("mid of base: asserted", "sft of chat: asserted", "sft of reward: asserted");
    }

    /** pupil is taught by sft, a checkpoint of chat. */
    @Test
    void whatACheckpointTaughtItsReleasedModelTaught() {
        LineageDrawing drawing = line().models("pupil").step("pupil", DISTILLED_FROM, "sft");

        assertThat(drawing.parents("pupil")).containsExactly("DISTILLED_FROM chat via sft", "DISTILLED_FROM sft");
        assertThat(drawing.withCheckpoints("pupil")).containsExactly("DISTILLED_FROM sft");
        assertThat(drawing.parents("sft")).containsExactly("INITIALIZED_FROM base");

        drawing.models("other chat").step("other chat", INITIALIZED_FROM, "sft");
        assertThat(drawing.parents("pupil"))
                .as("a checkpoint of two models is nobody's in particular")
                .containsExactly("DISTILLED_FROM sft");
    }

    /** chat -> sft; sft on all; all = part + rest; part made by writer, rest judged by judge, part reuses old, of elder. */
    @Test
    void dataCarryOutputsOfTheModelsThatMadeThem() {
        LineageDrawing drawing = line().models("writer", "judge", "elder")
                .datasets("all", "part", "rest", "old", "web")
                .step("sft", TRAINED_ON, "all")
                .step("all", INCLUDES, "part")
                .step("all", INCLUDES, "rest")
                .step("all", INCLUDES, "web")
                .step("part", GENERATED_BY, "writer")
                .with("samples", 600L)
                .step("rest", FILTERED_BY, "judge")
                .as(DISPUTED)
                .step("part", REUSES, "old")
                .step("old", GENERATED_BY, "elder");

        assertThat(drawing.parents("chat"))
                .containsExactly(
                        "FILTERED_BY judge via sft, all, rest: disputed",
                        "GENERATED_BY elder via sft, all, part, old",
                        "GENERATED_BY writer via sft, all, part",
                        "INITIALIZED_FROM base via sft",
                        "TRAINED_ON all via sft");
        assertThat(drawing.withCheckpoints("sft"))
                .contains(
                        "GENERATED_BY writer via all, part", "TRAINED_ON all", "GENERATED_BY elder via all, part, old");
        assertThat(drawing.withCheckpoints("chat")).containsExactly("INITIALIZED_FROM sft");
        assertThat(drawing.parents("all"))
                .containsExactly(
                        "FILTERED_BY judge via rest: disputed",
                        "GENERATED_BY elder via part, old",
                        "GENERATED_BY writer via part",
                        "INCLUDES part",
                        "INCLUDES rest",
                        "INCLUDES web");
        assertThat(drawing.parents("base")).as("data that no model made").isEmpty();
    }

    @Test
    void whoIsDistilledFromAModelIsNotTaughtByItAgainThroughData() {
        LineageDrawing drawing = new LineageDrawing()
                .models("pupil", "teacher")
                .datasets("data")
                .step("pupil", TRAINED_ON, "data")
                .step("data", GENERATED_BY, "teacher")
                .step("pupil", DISTILLED_FROM, "teacher");
        assertThat(drawing.parents("pupil")).containsExactly("DISTILLED_FROM teacher", "TRAINED_ON data");
        assertThat(drawing.withCheckpoints("pupil")).containsExactly("DISTILLED_FROM teacher", "TRAINED_ON data");

        drawing.as(ALLEGED);
        assertThat(drawing.parents("pupil"))
                .as("data are the surer word")
                .containsExactly("DISTILLED_FROM teacher: alleged", "GENERATED_BY teacher via data", "TRAINED_ON data");
    }

    /** r1 -> sft -> base, and r1 -> base in short. */
    @Test
    void aStepBesideALongerWayIsASummary() {
        LineageDrawing drawing = new LineageDrawing()
                .models("r1", "base")
                .checkpoints("sft")
                .step("r1", INITIALIZED_FROM, "sft")
                .step("sft", INITIALIZED_FROM, "base")
                .with("stage", "sft")
                .step("r1", INITIALIZED_FROM, "base");

        assertThat(drawing.parents("r1")).containsExactly("INITIALIZED_FROM base via sft");
        assertThat(drawing.withCheckpoints("r1")).containsExactly("INITIALIZED_FROM sft");
        assertThat(drawing.summaries("r1")).containsExactly("INITIALIZED_FROM base");
        assertThat(drawing.derive("r1").steps())
                .filteredOn(dated -> dated.value().views().contains(LineageView.DEFAULT))
                .singleElement()
                .satisfies(dated -> {
                    assertThat(dated.claims()).hasSize(3);
                    assertThat(dated.sources()).hasSize(3);
                    assertThat(dated.value().qualifiers()).containsEntry("stage", "sft");
                });
    }

    @Test
    void aStepBesideALongerButLessSureWayIsNoSummary() {
        LineageDrawing drawing = new LineageDrawing()
                .models("r1", "base")
                .checkpoints("sft")
                .step("r1", INITIALIZED_FROM, "sft")
                .step("sft", INITIALIZED_FROM, "base")
                .as(ALLEGED)
                .step("r1", QUANTIZED_FROM, "base");

        assertThat(drawing.summaries("r1")).isEmpty();
        assertThat(drawing.parents("r1")).containsExactly("QUANTIZED_FROM base");
        assertThat(drawing.withCheckpoints("r1")).containsExactly("INITIALIZED_FROM sft", "QUANTIZED_FROM base");
        assertThat(drawing.checkpoints()).containsExactly("sft of r1: " + ASSERTED.word());
    }

    @Test
    void nothingIsFromItself() {
        LineageDrawing drawing = line().datasets("data")
                .step("chat", DISTILLED_FROM, "chat")
                .step("chat", TRAINED_ON, "data")
                .step("data", GENERATED_BY, "chat")
                .step("data", INCLUDES, "data");

        assertThat(drawing.parents("chat")).containsExactly("INITIALIZED_FROM base via sft", "TRAINED_ON data");
        assertThat(drawing.withCheckpoints("chat")).containsExactly("INITIALIZED_FROM sft", "TRAINED_ON data");
        assertThat(drawing.parents("data")).containsExactly("GENERATED_BY chat");
    }
}
