package org.modellineage.load.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modellineage.model.RelationshipType.DISTILLED_FROM;
import static org.modellineage.model.RelationshipType.INITIALIZED_FROM;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.modellineage.Thorough;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.load.lineage.StepPeriods.Dated;
import org.modellineage.load.lineage.StepsOnDay.LineageView;
import org.modellineage.load.storage.Days;

/** Chains, complete graphs and hubs: no more is derived than stated, and no stack is as deep as a chain is long. */
@WithoutGraph
@Thorough
class LargeLineageTest {

    private final LineageDrawing drawing = new LineageDrawing();

    @Test
    void aLongLineOfCheckpointsIsOneModel() {
        int length = 2_000;
        drawing.models("base", "m0");
        for (int i = 1; i < length; i++) {
            drawing.checkpoints("m" + i).step("m" + (i - 1), INITIALIZED_FROM, "m" + i);
        }
        drawing.step("m" + (length - 1), INITIALIZED_FROM, "base");

        Derivation derivation = drawing.derive();

        assertThat(derivation.checkpoints()).hasSize(length - 1);
        assertThat(derivation.steps()).hasSize(length + 1);
        assertThat(drawing.parents("m0")).singleElement().asString().startsWith("INITIALIZED_FROM base via m1, m2, ");
    }

    @Test
    void modelsThatAllTeachEachOtherHaveOneStepForEachStatement() {
        int models = 200;
        for (int child = 0; child < models; child++) {
            drawing.models("m" + child);
            for (int parent = 0; parent < models; parent++) {
                if (child != parent) {
                    drawing.step("m" + child, DISTILLED_FROM, "m" + parent);
                }
            }
        }

        Collection<Dated<DerivedStep>> steps = drawing.derive().steps();

        assertThat(steps).hasSize(models * (models - 1));
        assertThat(steps).allSatisfy(step -> assertThat(step.value().views()).containsExactly(LineageView.values()));
    }

    @Test
    void aHubOfReleasedModelsHasOneStepForEachChild() {
        int children = 20_000;
        drawing.models("hub");
        for (int i = 0; i < children; i++) {
            drawing.models("m" + i).step("m" + i, INITIALIZED_FROM, "hub");
        }

        Derivation derivation = drawing.derive();

        assertThat(derivation.steps()).hasSize(children);
        assertThat(derivation.checkpoints()).isEmpty();
    }

    /** Twenty thousand models from one unreleased one, each known from another day. */
    @Test
    void aHubThatWasNotReleasedIsTheCheckpointOfAllItsChildren() {
        int children = 20_000;
        drawing.checkpoints("hub");
        for (int i = 0; i < children; i++) {
            String day = "20%02d-%02d-%02d".formatted(10 + i / 336, 1 + i / 28 % 12, 1 + i % 28);
            drawing.models("m" + i).step("m" + i, INITIALIZED_FROM, "hub").in(day, Days.OPEN);
        }

        Derivation derivation = drawing.derive();

        assertThat(derivation.checkpoints()).hasSize(children);
        assertThat(derivation.steps())
                .filteredOn(step -> step.value().views().contains(LineageView.DEFAULT))
                .hasSize(children);
    }

    @Test
    void weightsInACycleLoseNoStep() {
        drawing.models("m")
                .checkpoints("a", "b", "c")
                .step("m", INITIALIZED_FROM, "a")
                .step("m", INITIALIZED_FROM, "b")
                .step("a", INITIALIZED_FROM, "b")
                .step("b", INITIALIZED_FROM, "a")
                .step("b", INITIALIZED_FROM, "c")
                .step("c", INITIALIZED_FROM, "c");

        assertThat(drawing.withCheckpoints("m")).containsExactly("INITIALIZED_FROM a", "INITIALIZED_FROM b");
        assertThat(drawing.checkpoints()).contains("a of m: asserted", "b of m: asserted", "c of m: asserted");
        assertThat(drawing.parents("m")).isEmpty();
    }
}
