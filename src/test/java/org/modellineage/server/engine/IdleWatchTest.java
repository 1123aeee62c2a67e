package org.modellineage.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.modellineage.server.engine.IdleWatch.Activity;

final class IdleWatchTest {

    private static final int BUSY_LOOKS = 60;
    private static final Duration IDLE_TIME = Duration.ofMillis(40);

    @Test
    void aLongStatementCountsAsActivity() {
        List<Integer> looks = looksUntilIdle(look -> new Activity(1, look < BUSY_LOOKS ? 1 : 0));

        assertThat(looks)
                .hasSize(1)
                .first()
                .satisfies(count -> assertThat(count).isGreaterThan(BUSY_LOOKS));
    }

    @Test
    void shortStatementsBetweenTwoLooksCountAsActivity() {
        List<Integer> looks = looksUntilIdle(look -> new Activity(Math.min(look, BUSY_LOOKS), 0));

        assertThat(looks)
                .hasSize(1)
                .first()
                .satisfies(count -> assertThat(count).isGreaterThan(BUSY_LOOKS));
    }

    /** How often the watch had looked when it acted; one entry for each time that it did. */
    private static List<Integer> looksUntilIdle(IntFunction<Activity> activity) {
        AtomicInteger looks = new AtomicInteger();
        List<Integer> acted = new ArrayList<>();
        new IdleWatch(IDLE_TIME, () -> activity.apply(looks.getAndIncrement()), () -> acted.add(looks.get())).run();
        return acted;
    }
}
