package org.modellineage.load.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modellineage.model.RelationshipType.DISTILLED_FROM;
import static org.modellineage.model.RelationshipType.GENERATED_BY;
import static org.modellineage.model.RelationshipType.INITIALIZED_FROM;
import static org.modellineage.model.RelationshipType.TRAINED_ON;
import static org.modellineage.model.Status.ALLEGED;
import static org.modellineage.model.Status.DENIED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.load.storage.Days;

/** What is derived changes with the day on which something became known. */
@WithoutGraph
class DerivationDaysTest {

    private static final String JANUARY = "2024-01-01";
    private static final String MARCH = "2024-03-01";
    private static final String JUNE = "2024-06-01";

    private final LineageDrawing drawing = new LineageDrawing();

    @Test
    void aStepDeniedLaterStandsBefore() {
        drawing.models("chat", "base")
                .checkpoints("sft")
                .step("chat", INITIALIZED_FROM, "sft")
                .step("sft", INITIALIZED_FROM, "base")
                .in(JANUARY, MARCH)
                .step("sft", INITIALIZED_FROM, "base")
                .as(DENIED)
                .in(MARCH, Days.OPEN);

        assertThat(drawing.parentsOn("2024-02-29", "chat")).containsExactly("INITIALIZED_FROM base via sft");
        assertThat(drawing.parentsOn(MARCH, "chat")).containsExactly("INITIALIZED_FROM base via sft: denied");
        assertThat(drawing.parentsOn("2023-12-31", "chat")).isEmpty();
    }

    @Test
    void dataKnownLaterToBeMadeByAModelCarryOutputsFromThenOn() {
        drawing.models("chat", "maker")
                .datasets("data")
                .step("chat", TRAINED_ON, "data")
                .step("data", GENERATED_BY, "maker")
                .in(JUNE, Days.OPEN);

        assertThat(drawing.parentsOn(MARCH, "chat")).containsExactly("TRAINED_ON data");
        assertThat(drawing.parentsOn(JUNE, "chat")).containsExactly("GENERATED_BY maker via data", "TRAINED_ON data");
    }

    @Test
    void whetherAModelIsReleasedIsDeclaredAndHasNoDay() {
        drawing.models("chat", "base")
                .checkpoints("sft")
                .step("chat", INITIALIZED_FROM, "sft")
                .step("sft", INITIALIZED_FROM, "base");
        assertThat(drawing.parentsOn(JANUARY, "chat")).containsExactly("INITIALIZED_FROM base via sft");

        drawing.models("sft");
        assertThat(drawing.parentsOn(JANUARY, "chat")).containsExactly("INITIALIZED_FROM sft");
        assertThat(drawing.parentsOn(JANUARY, "sft")).containsExactly("INITIALIZED_FROM base");
        assertThat(drawing.checkpoints()).isEmpty();
    }

    @Test
    void aCheckpointIsAModelOfItsOwnUntilOneContinuesFromIt() {
        drawing.models("chat", "base")
                .checkpoints("early", "sft")
                .step("early", INITIALIZED_FROM, "base")
                .step("sft", INITIALIZED_FROM, "early")
                .step("chat", INITIALIZED_FROM, "sft")
                .in(MARCH, Days.OPEN);

        assertThat(drawing.parentsOn(JANUARY, "sft")).containsExactly("INITIALIZED_FROM base via early");
        assertThat(drawing.checkpointsOn(JANUARY)).containsExactly("early of sft: asserted");
        assertThat(drawing.parentsOn(MARCH, "sft")).isEmpty();
        assertThat(drawing.checkpointsOn(MARCH)).containsExactly("early of chat: asserted", "sft of chat: asserted");
    }

    @Test
    void aCheckpointIsNamedFromTheDayOnWhichASecondModelSharesIt() {
        drawing.models("one", "two", "pupil")
                .checkpoints("shared")
                .step("one", INITIALIZED_FROM, "shared")
                .step("two", INITIALIZED_FROM, "shared")
                .in(JUNE, Days.OPEN)
                .step("pupil", DISTILLED_FROM, "shared");

        assertThat(drawing.parentsOn(MARCH, "one")).isEmpty();
        assertThat(drawing.parentsOn(MARCH, "pupil"))
                .containsExactly("DISTILLED_FROM one via shared", "DISTILLED_FROM shared");
        assertThat(drawing.parentsOn(JUNE, "one")).containsExactly("INITIALIZED_FROM shared");
        assertThat(drawing.parentsOn(JUNE, "pupil")).containsExactly("DISTILLED_FROM shared");
    }

    @Test
    void equalNeighboursAreOnePeriodWithTheEvidenceOfBoth() {
        drawing.models("chat", "base")
                .step("chat", INITIALIZED_FROM, "base")
                .in(JANUARY, MARCH)
                .step("chat", INITIALIZED_FROM, "base")
                .in(MARCH, JUNE)
                .step("chat", INITIALIZED_FROM, "base")
                .as(ALLEGED)
                .in(JUNE, Days.OPEN);

        assertThat(drawing.derive("chat").steps())
                .extracting(
                        StepPeriods.Dated::since,
                        StepPeriods.Dated::until,
                        dated -> dated.claims().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(JANUARY, JUNE, 2),
                        org.assertj.core.groups.Tuple.tuple(JUNE, Days.OPEN, 1));
        assertThat(List.of(JANUARY, MARCH)).isSorted();
    }
}
