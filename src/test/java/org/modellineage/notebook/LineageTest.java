package org.modellineage.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.Thorough;
import org.modellineage.graph.TestGraph;
import org.modellineage.report.EntityNotFoundException;
import org.modellineage.server.process.TestProgram;
import org.modellineage.session.SessionListener;
import org.modellineage.session.TestSession;

/** What a program gets from a database into which nothing was loaded. */
class LineageTest {

    private static final Map<String, String> MODEL = Map.of("model", "DeepSeek-R1-Distill-Llama-70B");

    @TempDir
    Path home;

    @Thorough
    @Test
    void fillsAnEmptyLocalServerAndTellsAListener() {
        List<String> steps = new ArrayList<>();
        SessionListener listener = new SessionListener() {
            @Override
            public void step(String line) {
                steps.add(line);
            }
        };
        try (Lineage lineage = new Lineage(TestSession.local(home, listener))) {
            assertThat(lineage.ask("tree", MODEL).rows()).isNotEmpty();
            assertThat(steps).contains("Loading the collection deepseek...");
            assertThat(home.resolve("store.json")).exists();
        } finally {
            TestProgram.server(home).stop();
        }
    }

    @Test
    void saysWhatToDoWhenAConfiguredServerIsEmpty() {
        TestGraph.empty();
        try (Lineage lineage = new Lineage(TestSession.configured())) {
            assertThatThrownBy(() -> lineage.ask("tree", MODEL))
                    .isInstanceOf(EntityNotFoundException.class)
                    .hasMessageContaining("nothing is loaded")
                    .hasMessageContaining("lineage load");
            assertThat(lineage.ask("stats").notices()).anyMatch(notice -> notice.contains("nothing is loaded"));
        }
    }
}
