package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Thorough;

/**
 * What a person sees first of the answers that are asked for most, on terminals of three widths. The whole screens are in
 * {@code src/test/resources/screens}; {@code -Dregenerate} writes them anew, to be read in the diff.
 */
@ReadsShippedCollection
class FirstScreensTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "screens");

    /** A question, how many lines its answer may have, and how the answer begins. */
    private record Screen(String name, int mostLines, String begins, List<String> arguments) {

        static Screen of(String name, int mostLines, String begins, String... arguments) {
            return new Screen(name, mostLines, begins, List.of(arguments));
        }
    }

    private static final List<Screen> SCREENS = List.of(
            Screen.of("model", 30, "DeepSeek-R1  reasoning model by DeepSeek", "DeepSeek-R1"),
            Screen.of("organization", 30, "DeepSeek  Chinese company", "show", "DeepSeek"),
            Screen.of("source", 30, "Copy of the Wikipedia article", "show", "wikipedia-copy"),
            Screen.of("tree", 40, "DeepSeek-R1-Distill-Llama-70B", "tree", "DeepSeek-R1-Distill-Llama-70B"),
            Screen.of(
                    "why",
                    45,
                    "Is DeepSeek-V3-Base in DeepSeek-R1-Distill-Qwen-7B?",
                    "why",
                    "DeepSeek-R1-Distill-Qwen-7B",
                    "DeepSeek-V3-Base"),
            Screen.of(
                    "licences",
                    50,
                    "DeepSeek-R1-Distill-Llama-70B: MIT License",
                    "licences",
                    "DeepSeek-R1-Distill-Llama-70B"),
            Screen.of("claims", 100, "149 claims about DeepSeek-R1 by 14 sources.", "claims", "DeepSeek-R1"));

    static Stream<Arguments> screens() {
        return SCREENS.stream().flatMap(screen -> Stream.of(80, 100, 160).map(width -> Arguments.of(screen, width)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void beginWithTheAnswerAndAreShort(Screen screen, int width) throws IOException {
        String written = onTerminal(width, screen.arguments.toArray(String[]::new));
        Path approved = FOLDER.resolve(screen.name + "-" + width + ".txt");

        if (System.getProperty("regenerate") != null) {
            Files.writeString(approved, written);
        }
        assertThat(approved).exists().content().isEqualTo(written);
        assertThat(written).startsWith(screen.begins);
        assertThat(written.lines()).hasSizeLessThanOrEqualTo(screen.mostLines);
        assertThat(written.lines()).allMatch(line -> line.length() <= width);
    }

    @Thorough
    @Test
    void tablesInPipesStayBelowTwoHundredColumns() {
        for (List<String> arguments : List.of(
                List.of("sources"),
                List.of("agreement"),
                List.of("models"),
                List.of("timeline"),
                List.of("search", "deepseek"))) {
            String written = Lineage.configured()
                    .run(arguments.toArray(String[]::new))
                    .answered()
                    .out();

            assertThat(written.lines()).as(arguments.toString()).allMatch(line -> line.length() < 200);
        }
    }

    @Thorough
    @Test
    void allShowsWhatTheFirstScreenLeavesOut() {
        String all = onTerminal(100, "claims", "DeepSeek-R1", "--all");
        String tree = onTerminal(100, "tree", "DeepSeek-R1-Distill-Llama-70B", "--all");
        String card = onTerminal(100, "DeepSeek-R1", "--all");

        assertThat(all).contains("refuses to answer on Xi Jinping");
        assertThat(tree).contains("DeepSeek-V2 checkpoint at 4.2T tokens").doesNotContain("Shown: two steps");
        assertThat(card).contains("evaluated on MMLU-Pro");
    }

    private static String onTerminal(int width, String... arguments) {
        return Lineage.configured()
                .with("NO_COLOR", "1")
                .property("lineage.stdout.terminal", "true")
                .property("lineage.columns", Integer.toString(width))
                .run(arguments)
                .answered()
                .out();
    }
}
