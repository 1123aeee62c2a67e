package org.modellineage.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedTasksTest {

    private final List<Integer> taken = new ArrayList<>();

    @Test
    void handsResultsOnInTheOrderOfTheTasks() throws IOException {
        CountDownLatch second = new CountDownLatch(1);
        try (OrderedTasks<Integer> tasks = new OrderedTasks<>(taken::add)) {
            tasks.add(() -> {
                if (Runtime.getRuntime().availableProcessors() > 1) {
                    second.await();
                }
                return 0;
            });
            tasks.add(() -> {
                second.countDown();
                return 1;
            });
            for (int i = 2; i < 100; i++) {
                int number = i;
                tasks.add(() -> number);
            }
            tasks.finish();
        }
        assertThat(taken).isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void startsNoMoreThanAFewTasksAhead() throws IOException {
        AtomicInteger done = new AtomicInteger();
        int most = Runtime.getRuntime().availableProcessors() * 2;
        try (OrderedTasks<Integer> tasks = new OrderedTasks<>(taken::add)) {
            for (int i = 0; i < 50; i++) {
                tasks.add(done::incrementAndGet);
                assertThat(i + 1 - taken.size()).isLessThanOrEqualTo(most);
            }
            tasks.finish();
        }
        assertThat(taken).hasSize(50);
    }

    @Test
    void throwsWhatATaskThrows() throws IOException {
        try (OrderedTasks<Integer> tasks = new OrderedTasks<>(taken::add)) {
            tasks.add(() -> 1);
            tasks.add(() -> {
                throw new IOException("no disk");
            });
            assertThatThrownBy(tasks::finish).isInstanceOf(IOException.class).hasMessage("no disk");
            tasks.add(() -> {
                throw new IllegalStateException("broken");
            });
            assertThatThrownBy(tasks::finish)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("broken");
        }
        assertThat(taken).containsExactly(1);
    }
}
