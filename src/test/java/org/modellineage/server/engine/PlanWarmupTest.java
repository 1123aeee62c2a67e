package org.modellineage.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.report.PlannedQuestion;
import org.modellineage.server.engine.IdleWatch.Activity;
import org.modellineage.server.home.HeldTime;

class PlanWarmupTest {

    private static final Activity UNUSED = new Activity(1, 0);
    private static final Activity BUSY = new Activity(2, 1);
    private static final Activity IDLE = new Activity(2, 0);

    @TempDir
    private Path reports;

    @Test
    void plansEachQuestionOnceAfterTheServerWasUsedAndIsIdle() throws IOException {
        write("first.cypher", "// One.\n// @param day date none The day\n\nRETURN $day AS day\n");
        write("second.cypher", "// Two.\n// @param text string \"a\"? The text\n\nRETURN $text AS text\n");
        List<String> events = new ArrayList<>();
        Iterator<Activity> activity = List.of(UNUSED, UNUSED, BUSY, BUSY, BUSY).iterator();

        new PlanWarmup(
                        reports,
                        () -> {
                            Activity now = activity.hasNext() ? activity.next() : IDLE;
                            events.add(now.equals(IDLE) ? "idle" : "used");
                            return now;
                        },
                        question -> events.add(question.values().toString()),
                        new HeldTime())
                .run();

        assertThat(events.subList(0, 5)).containsOnly("used");
        assertThat(events.subList(5, events.size()))
                .filteredOn(event -> !event.equals("idle"))
                .containsExactly("{day=9999-12-31}", "{text=null}", "{text=a}");
    }

    @Test
    void aQuestionThatCannotBePlannedDoesNotKeepTheOthersFromIt() throws IOException {
        write("broken.cypher", "// One.\n\nRETURN 1 AS one\n");
        write("good.cypher", "// Two.\n\nRETURN 2 AS two\n");
        Iterator<Activity> activity = List.of(UNUSED).iterator();
        List<String> planned = new ArrayList<>();

        new PlanWarmup(
                        reports,
                        () -> activity.hasNext() ? activity.next() : IDLE,
                        question -> plan(question, planned),
                        new HeldTime())
                .run();

        assertThat(planned).hasSize(1);
    }

    private static void plan(PlannedQuestion question, List<String> planned) {
        if (question.statement().contains("one")) {
            throw new IllegalStateException("no plan");
        }
        planned.add(question.statement());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(reports.resolve(file), text);
    }
}
