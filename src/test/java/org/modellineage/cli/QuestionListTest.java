package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the PAGE's list of questions the same as those that are tested; {@code -Dregenerate} writes it anew. */
class QuestionListTest {

    private static final Path PAGE = Path.of("docs", "questions.md");
    private static final String BEGIN = "<!-- questions.yaml -->";
    private static final String END = "<!-- end of questions.yaml -->";

    @Test
    void isThatOfTheTestedQuestions() throws IOException {
        List<String> written = Files.readAllLines(PAGE);
        int begin = written.indexOf(BEGIN);
        int end = written.indexOf(END);
        assertThat(begin).as("place of the list").isNotNegative().isLessThan(end);

        List<String> current = new ArrayList<>(written.subList(0, begin + 1));
        current.addAll(table());
        current.addAll(written.subList(end, written.size()));

        if (System.getProperty("regenerate") != null) {
            Files.write(PAGE, current);
        }
        assertThat(Files.readAllLines(PAGE))
                .as("stale: run mvn -Dfast -Dtest=QuestionListTest -Dregenerate test")
                .isEqualTo(current);
    }

    private static List<String> table() {
        List<String> lines = new ArrayList<>(List.of("", "| question | command |", "|---|---|"));
        for (GoldQuestion question : GoldQuestion.all()) {
            String commands = question.answers().stream()
                    .map(answer -> "`./lineage " + answer.command() + "`")
                    .collect(Collectors.joining("<br>"));
            lines.add("| " + question.ask() + " | " + commands + " |");
        }
        lines.add("");
        return lines;
    }
}
