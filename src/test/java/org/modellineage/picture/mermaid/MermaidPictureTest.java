package org.modellineage.picture.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.Thorough;
import org.modellineage.browser.Chromium;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.picture.Captions;
import org.modellineage.picture.Picture;
import org.modellineage.picture.Pictures;
import org.modellineage.picture.Timeline;

/** The real Mermaid draws what is written for it, with any name in it. */
@WithoutGraph
@Thorough
class MermaidPictureTest {

    private static Chromium chromium;
    private static Mermaid mermaid;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        chromium = Chromium.open(1400, 900);
        mermaid = Mermaid.in(chromium, folder);
    }

    @AfterAll
    static void close() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void drawsAFamily() throws IOException {
        Map<String, List<String>> drawn = mermaid.draw(text(Pictures.family()));

        chromium.screenshot("mermaid-family");
        assertThat(drawn.getOrDefault("nodes", List.of()))
                .contains("Distill-7B\nmodel · 2025-01-20", "18T tokens\ndataset · unreleased")
                .hasSize(9);
        assertThat(drawn.getOrDefault("links", List.of()))
                .contains("weights · initialized from · rl (GRPO)", "outputs · distilled from (alleged)");
    }

    @Test
    void showsHostileNamesAsText() throws IOException {
        showsAsText(Pictures.HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void showsRandomNamesAsText(long seed) throws IOException {
        showsAsText(Pictures.random(seed));
    }

    @Test
    void saysWhatIsLeftOut() throws IOException {
        Map<String, List<String>> drawn = mermaid.draw(text(Pictures.large(1000)));

        assertThat(drawn.getOrDefault("all", List.of()).toString())
                .contains("owner/model-0", "left out")
                .doesNotContain("owner/model-999");
    }

    @Test
    void drawsATimeline() throws IOException {
        Map<String, List<String>> drawn = mermaid.draw(text(Pictures.timeline()));

        chromium.screenshot("mermaid-timeline");
        assertThat(drawn).doesNotContainKey("problem");
        assertThat(drawn.getOrDefault("all", List.of()).toString())
                .contains("2025-01-20")
                .contains("Teacher-R1");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void showsRandomNamesOnTimelinesAsText(long seed) throws IOException {
        List<String> names = Pictures.random(seed);

        showsOnTimeline(names);
    }

    @Test
    void showsHostileNamesOnTimelinesAsText() throws IOException {
        showsOnTimeline(Pictures.HOSTILE);
    }

    private static void showsOnTimeline(List<String> names) throws IOException {
        Map<String, List<String>> drawn = mermaid.draw(text(Pictures.timelineOf(names)));

        assertThat(drawn).doesNotContainKey("problem");
        String all = withoutSpaces(drawn.getOrDefault("all", List.of()).get(0));
        for (String name : names) {
            assertThat(all).contains(withoutSpaces(Captions.name(name)));
        }
        assertThat(drawn.getOrDefault("scripts", List.of())).isEmpty();
    }

    private static void showsAsText(List<String> names) throws IOException {
        Map<String, List<String>> drawn = mermaid.draw(text(Pictures.of(names)));

        assertThat(drawn).doesNotContainKey("problem");
        List<String> lines = drawn.getOrDefault("nodes", List.of()).stream()
                .map(label -> label.lines().findFirst().orElse(""))
                .toList();
        assertThat(lines).containsAll(names.stream().map(Captions::name).toList());
        for (int i = 1; i < names.size(); i++) {
            assertThat(drawn.getOrDefault("links", List.of()).toString().replace('\n', ' '))
                    .contains(Captions.name(names.get(i)));
        }
        assertThat(drawn.getOrDefault("scripts", List.of())).isEmpty();
        assertThat(chromium.driver().getTitle()).isEqualTo("t");
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String text(Picture picture) throws IOException {
        StringBuilder out = new StringBuilder();
        MermaidPicture.write(picture, out);
        return out.toString();
    }

    private static String text(Timeline timeline) throws IOException {
        StringBuilder out = new StringBuilder();
        MermaidPicture.write(timeline, out);
        return out.toString();
    }
}
