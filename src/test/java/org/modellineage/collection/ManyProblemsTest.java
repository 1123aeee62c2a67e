package org.modellineage.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problem;
import org.modellineage.collection.problem.Problems;

class ManyProblemsTest {

    @TempDir
    private Path folder;

    @Test
    void reportsSeveralHundredInTheOrderOfTheFile() {
        StringBuilder models = new StringBuilder("sources: {s: {name: S, kind: primary}}\nmodels:\n");
        for (int i = 0; i < 400; i++) {
            models.append("  model-").append(i).append(":\n");
            models.append("    nmae: A\n");
            models.append("    statements: [{INITIALIZED_FROM: modle-" + i + ", claims: {s: line 1}}]\n");
        }

        List<Problem> problems = new CollectionFiles(folder)
                .with("models.yaml", models.toString())
                .read()
                .problems();

        assertThat(problems)
                .extracting(Problem::line)
                .containsExactlyElementsOf(IntStream.range(0, 400)
                        .flatMap(i -> IntStream.of(3 * i + 4, 3 * i + 5))
                        .boxed()
                        .toList());
        assertThat(problems.get(799).message())
                .isEqualTo("INITIALIZED_FROM: unknown id \"modle-399\"; did you mean \"model-399\"?");
    }

    @Test
    void listsTenThousandAndCountsTheOthers() {
        Problems problems = new Problems();
        for (int line = 12_345; line > 0; line--) {
            problems.error(new Place(Path.of("models.yaml"), line, 1), "wrong");
        }

        List<Problem> listed = problems.inOrder();
        assertThat(listed).hasSize(10_001);
        assertThat(listed.get(10_000).oneLine()).isEqualTo("models.yaml: error: 2345 more problems are not listed");
    }
}
