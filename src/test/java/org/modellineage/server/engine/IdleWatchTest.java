package org.modellineage.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modellineage.server.engine.IdleWatch.Activity;
import org.modellineage.server.home.HeldTime;

final class IdleWatchTest {

    private static final int BUSY_LOOKS = 60;

    @Test
    void aLongStatementCountsAsActivity() {
        assertThat(pausesUntilIdle(Duration.ofMinutes(1), look -> new Activity(1, look < BUSY_LOOKS ? 1 : 0)))
                .containsExactly(BUSY_LOOKS - 1 + 20);
    }

    @Test
    void shortStatementsBetweenTwoLooksCountAsActivity() {
        assertThat(pausesUntilIdle(Duration.ofMinutes(1), look -> new Activity(Math.min(look, BUSY_LOOKS), 0)))
                .containsExactly(BUSY_LOOKS + 20);
    }

    @ParameterizedTest
    @CsvSource({"PT0.02S, 20", "PT1M, 20", "PT3M20S, 20", "PT30M, 180"})
    void looksTwentyTimesAndAtLeastEveryTenSeconds(Duration idleTime, int pauses) {
        assertThat(pausesUntilIdle(idleTime, look -> new Activity(1, 0))).containsExactly(pauses);
    }

    /** How many pauses the watch had made when it acted; one entry for each time that it did. */
    private static List<Integer> pausesUntilIdle(Duration idleTime, IntFunction<Activity> activity) {
        HeldTime time = new HeldTime();
        List<Integer> acted = new ArrayList<>();
        new IdleWatch(idleTime, () -> activity.apply(time.pauses()), () -> acted.add(time.pauses()), time).run();
        return acted;
    }
}
