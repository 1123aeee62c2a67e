package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.modellineage.cli.Lineage.Result;

/** A user's folder of question files: each is a command, with its help and its place in the lists. */
class OwnQuestionsTest {

    private static final String FOLDER = "src/test/resources/cli/questions";

    @Test
    void becomeCommands() {
        Result outcome = lineage("greeting", "you", "--started-on", "2025-01", "--format", "jsonl");

        assertThat(outcome.answered().out()).isEqualTo("{\"greeting\": \"hello you\", \"startedOn\": \"2025-01\"}\n");
    }

    @Test
    void getHelpThatTakesTheirWordsAsTheyAre() {
        assertThat(lineage("greeting", "--help").answered().out())
                .contains(
                        "Says hello, 100% of the time, ${user.name}",
                        "Whom to greet, 50% of the time.",
                        "--started-on=DATE",
                        "lineage greeting 'the world; rm -rf '\\''x'\\'''");
    }

    @Test
    void takeAParameterThatMayBeLeftOutInItsPlace() {
        assertThat(lineage("echo", "hello", "--format", "jsonl").answered().out())
                .isEqualTo("{\"said\": \"hello\"}\n");
        assertThat(lineage("echo", "--format", "jsonl").answered().out()).isEqualTo("{\"said\": \"nothing\"}\n");
        assertThat(lineage("echo", "--help").answered().out()).contains("[TEXT]", "lineage echo 'a text'");
        assertThat(lineage("reports", "echo").answered().out()).contains("  [TEXT]  What to say.");
    }

    @Test
    void areListedWithTheOthers() {
        assertThat(lineage("--help").out()).contains("  greeting ", "  tree ", "lineage crooked says why");
        assertThat(lineage("reports", "--format", "csv").out()).contains("greeting,", "crooked,", "tree,");
        assertThat(completed("gree")).startsWith("greeting\t");
        assertThat(completed("greeting", "--start")).startsWith("--started-on\t");
    }

    @Test
    void areRefusedWithTheirPlaceWhenTheyAreNotInOrder() {
        Result outcome = lineage("crooked", "x");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.errLines()).hasSize(1);
        assertThat(outcome.err()).contains("crooked.cypher:2: ", "strin", "accepted: ");
    }

    @Test
    void areRefusedWhenAnOptionOfTheirsIsEveryCommands() {
        Result outcome = lineage("clashing");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .isEqualTo("lineage: report clashing: the parameter limit would be the option --limit, which every"
                        + " report has: name it otherwise\n");
    }

    @Test
    void doNoHarmToOthersWhenTheyAreNotInOrder() {
        assertThat(lineage("reports", "greeting", "--format", "json", "--database", "crooked")
                        .answered()
                        .out())
                .contains("greeting");
    }

    private static Result lineage(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "--reports";
        all[1] = FOLDER;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Lineage.configured().run(all);
    }

    private static String completed(String... words) {
        List<String> line = new ArrayList<>(List.of("complete", "--reports", FOLDER));
        line.addAll(List.of(words));
        return Lineage.configured().run(line.toArray(String[]::new)).answered().out();
    }
}
