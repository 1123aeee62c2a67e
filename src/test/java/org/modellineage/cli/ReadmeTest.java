package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.TestGraph;

/**
 * Types what the README's {@code console} blocks type, on the shipped collections and a terminal of 100 columns, and compares
 * what they show; a last line of three dots stands for the rest. {@code -Dregenerate} writes the answers anew.
 */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final String BLOCK = "```console";
    private static final String PROMPT = "$ ./lineage ";
    private static final String THE_REST = "...";

    @Test
    void showsWhatTheCommandAnswers() throws IOException {
        TestGraph.empty();
        Lineage.configured().run("load", "-q").answered();
        List<String> written = Files.readAllLines(README);

        List<String> current = current(written);

        if (System.getProperty("regenerate") != null) {
            Files.write(README, current);
        }
        assertThat(current.stream().filter(line -> line.startsWith(PROMPT)).count())
                .as("examples in the README")
                .isGreaterThan(2);
        assertThat(String.join("\n", Files.readAllLines(README)))
                .as("stale: run mvn -Dfast -Dtest=ReadmeTest -Dregenerate test")
                .isEqualTo(String.join("\n", current));
    }

    private static List<String> current(List<String> written) {
        List<String> current = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            current.add(written.get(i));
            if (written.get(i).equals(BLOCK)) {
                int end = i + 1 + written.subList(i + 1, written.size()).indexOf("```");
                current.addAll(block(written.subList(i + 1, end)));
                i = end - 1;
            }
        }
        return current;
    }

    private static List<String> block(List<String> written) {
        String typed = written.get(0);
        assertThat(typed).startsWith(PROMPT);
        List<String> lines = new ArrayList<>(List.of(typed));
        lines.addAll(answer(typed.substring(PROMPT.length())));
        if (written.get(written.size() - 1).equals(THE_REST)) {
            List<String> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), written.size() - 1)));
            shown.add(THE_REST);
            return shown;
        }
        return lines;
    }

    private static List<String> answer(String arguments) {
        return Lineage.configured()
                .with("NO_COLOR", "1")
                .property("lineage.stdout.terminal", "true")
                .property("lineage.columns", "100")
                .run(arguments.split(" "))
                .answered()
                .out()
                .lines()
                .map(String::stripTrailing)
                .toList();
    }
}
