package org.modellineage.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.modellineage.graph.WithoutGraph;

@WithoutGraph
class PaceTest {

    private long now;

    @Test
    void tellsTheRateOfTheStepAndWhatRemains() {
        Pace pace = new Pace(() -> now);

        assertThat(pace.of("entities", 1_000, 100_000)).isEmpty();
        now += 2_000_000_000L;
        assertThat(pace.of("entities", 3_000, 100_000)).isEqualTo(", 1000/s, 1:37 left");
        now += 1_000_000_000L;
        assertThat(pace.of("claims", 10, 100)).isEmpty();
        now += 60_000_000_000L;
        assertThat(pace.of("claims", 20, 100)).isEmpty();
    }
}
