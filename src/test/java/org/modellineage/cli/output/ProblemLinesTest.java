package org.modellineage.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.modellineage.collection.problem.Problem;
import org.modellineage.collection.problem.Problem.Severity;

class ProblemLinesTest {

    private final ProblemLines problems = new ProblemLines();

    @Test
    void showsAsManyAsFit() {
        add(Severity.ERROR, ProblemLines.MOST);

        assertThat(problems.lines(false)).hasSize(ProblemLines.MOST).allMatch(line -> line.contains(": error: "));
    }

    @Test
    void countsTheOthers() {
        add(Severity.ERROR, 839);

        List<String> lines = problems.lines(false);

        assertThat(lines)
                .hasSize(ProblemLines.MOST + 1)
                .startsWith("models.yaml:1:1: error: wrong")
                .endsWith("and 799 more problems; --all shows every one");
        assertThat(problems.lines(true)).hasSize(839).allMatch(line -> line.contains(": error: "));
    }

    @Test
    void leavesOutWarningsBeforeErrors() {
        add(Severity.WARNING, 60);
        add(Severity.ERROR, 30);

        List<String> lines = problems.lines(false);

        assertThat(lines.subList(0, 10)).allMatch(line -> line.contains(": warning: "));
        assertThat(lines.subList(10, 40)).allMatch(line -> line.contains(": error: "));
        assertThat(lines.get(40)).isEqualTo("and 50 more problems; --all shows every one");
    }

    private void add(Severity severity, int count) {
        for (int i = 1; i <= count; i++) {
            problems.add(new Problem(severity, Path.of("models.yaml"), i, 1, "wrong"));
        }
    }
}
