package org.modellineage.server.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BuildTest {

    @Test
    void versionsGoBeforeTimesAndAreNumbers() {
        Instant early = Instant.parse("2026-01-01T00:00:00Z");
        Instant late = Instant.parse("2026-06-01T00:00:00Z");
        Build first = new Build("0.2.0", late);
        Build second = new Build("0.10.0-SNAPSHOT", late);
        Build third = new Build("0.10.0", early);
        Build fourth = new Build("0.10.0", late);

        List<Build> sorted = Stream.of(third, fourth, first, second).sorted().toList();

        assertThat(sorted).containsExactly(first, second, third, fourth);
    }
}
